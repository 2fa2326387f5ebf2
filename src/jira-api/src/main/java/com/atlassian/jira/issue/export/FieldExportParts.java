package com.atlassian.jira.issue.export;

import java.util.List;

/** The columns a field has in a CSV file. */
public class FieldExportParts {

    private FieldExportParts() {
    }

    public List<FieldExportPart> getParts() {
        throw new UnsupportedOperationException("declaration only");
    }
}
