package com.atlassian.jira.issue.export;

import java.util.List;
import java.util.stream.Stream;

/** One column of a field. */
public class FieldExportPart {

    private final String id;
    private final String label;
    private final List<String> values;

    FieldExportPart(String id, String label, List<String> values) {
        this.id = id;
        this.label = label;
        this.values = values;
    }

    public String getId() {
        return id;
    }

    public String getItemLabel() {
        return label;
    }

    public Stream<String> getValues() {
        return values.stream();
    }
}
