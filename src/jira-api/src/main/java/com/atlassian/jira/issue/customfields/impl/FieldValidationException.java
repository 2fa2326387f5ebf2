package com.atlassian.jira.issue.customfields.impl;

/** What was entered is no value of the field. */
public class FieldValidationException extends RuntimeException {

    public FieldValidationException(String text) {
        throw new UnsupportedOperationException("declaration only");
    }
}
