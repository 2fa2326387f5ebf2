package com.atlassian.jira.issue.export;

import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes a field's columns of a CSV file. */
public class FieldExportPartsBuilder {

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
