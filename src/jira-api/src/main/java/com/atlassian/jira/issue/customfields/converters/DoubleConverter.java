package com.atlassian.jira.issue.customfields.converters;

import com.atlassian.jira.issue.customfields.impl.FieldValidationException;

/** Numbers as people write them and as the index keeps them. */
public interface DoubleConverter {

    Double getDouble(String text) throws FieldValidationException;

    String getString(Double value);
}
