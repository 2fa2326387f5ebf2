package com.atlassian.jira.issue.fields.rest;

import java.util.Collection;

/** What values REST allows for a field. */
public class FieldTypeInfo {

    public FieldTypeInfo(Collection<?> all, String text) {
        throw new UnsupportedOperationException("declaration only");
    }

    public Collection<?> getAllowedValues() {
        throw new UnsupportedOperationException("declaration only");
    }

    public String getAutoCompleteUrl() {
        throw new UnsupportedOperationException("declaration only");
    }
}
