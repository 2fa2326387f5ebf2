package com.atlassian.jira.issue.export;

import java.util.List;

/** The columns a field has in a CSV file. */
public class FieldExportParts {

    private final List<FieldExportPart> parts;

    FieldExportParts(List<FieldExportPart> parts) {
        this.parts = List.copyOf(parts);
    }

    public List<FieldExportPart> getParts() {
        return parts;
    }
}
