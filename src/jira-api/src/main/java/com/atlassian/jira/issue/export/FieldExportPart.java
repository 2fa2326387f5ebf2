package com.atlassian.jira.issue.export;

import java.util.stream.Stream;

/** One column of a field. */
public class FieldExportPart {

    private FieldExportPart() {
    }

    public String getId() {
        throw new UnsupportedOperationException("declaration only");
    }

    public String getItemLabel() {
        throw new UnsupportedOperationException("declaration only");
    }

    public Stream<String> getValues() {
        throw new UnsupportedOperationException("declaration only");
    }
}
