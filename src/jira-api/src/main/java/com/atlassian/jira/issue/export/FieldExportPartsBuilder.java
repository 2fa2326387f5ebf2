package com.atlassian.jira.issue.export;

import java.util.stream.Stream;

/** Makes a field's columns of a CSV file. */
public class FieldExportPartsBuilder {

    public FieldExportPartsBuilder() {
        throw new UnsupportedOperationException("declaration only");
    }

    public FieldExportPartsBuilder addItem(String id, String label, String value) {
        throw new UnsupportedOperationException("declaration only");
    }

    public FieldExportParts build() {
        throw new UnsupportedOperationException("declaration only");
    }

    public static FieldExportParts buildSinglePartRepresentation(String text, String text2, String text3) {
        throw new UnsupportedOperationException("declaration only");
    }

    public static FieldExportParts buildSinglePartRepresentation(String text, String text2, Stream<String> stream) {
        throw new UnsupportedOperationException("declaration only");
    }
}
