package com.atlassian.jira.issue.fields.rest;

import java.util.Collection;

/** What values REST allows for a field. */
public class FieldTypeInfo {

    private final Collection<?> allowed;
    private final String autoComplete;

    public FieldTypeInfo(Collection<?> allowedValues, String autoCompleteUrl) {
        this.allowed = allowedValues;
        this.autoComplete = autoCompleteUrl;
    }

    public Collection<?> getAllowedValues() {
        return allowed;
    }

    public String getAutoCompleteUrl() {
        return autoComplete;
    }
}
