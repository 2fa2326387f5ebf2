package com.atlassian.json.marshal;

import java.io.IOException;
import java.io.Writer;

/** Something that can write itself as JSON. */
public interface Jsonable {

    void write(Writer writer) throws IOException;
}
