package com.atlassian.jira.issue.export;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes a field's columns of a CSV file. */
public class FieldExportPartsBuilder {

    private final List<FieldExportPart> parts = new ArrayList<>();

    public FieldExportPartsBuilder() {
        // parts are added one by one
    }

    public FieldExportPartsBuilder addItem(String id, String label, String value) {
        parts.add(new FieldExportPart(id, label, Collections.singletonList(value)));
        return this;
    }

    public FieldExportParts build() {
        return new FieldExportParts(parts);
    }

    public static FieldExportParts buildSinglePartRepresentation(String id, String label, String value) {
        return of(id, label, Collections.singletonList(value));
    }

    public static FieldExportParts buildSinglePartRepresentation(String id, String label, Stream<String> values) {
        return of(id, label, values.collect(Collectors.toList()));
    }

    private static FieldExportParts of(String id, String label, List<String> values) {
        return new FieldExportParts(List.of(new FieldExportPart(id, label, values)));
    }
}
