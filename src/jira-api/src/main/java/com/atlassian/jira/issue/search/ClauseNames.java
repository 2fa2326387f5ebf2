package com.atlassian.jira.issue.search;

import com.atlassian.jira.issue.fields.CustomField;
import java.util.Set;

/** The names under which JQL knows a field. */
public final class ClauseNames {

    private ClauseNames() {
    }

    public String getPrimaryName() {
        throw new UnsupportedOperationException("declaration only");
    }

    public Set<String> getJqlFieldNames() {
        throw new UnsupportedOperationException("declaration only");
    }

    public boolean contains(String text) {
        throw new UnsupportedOperationException("declaration only");
    }

    public static ClauseNames forCustomField(CustomField field) {
        throw new UnsupportedOperationException("declaration only");
    }
}
