package com.atlassian.jira.exception;

/** Jira could not read its database. */
public class DataAccessException extends RuntimeException {

    public DataAccessException(String message) {
        throw new UnsupportedOperationException("declaration only");
    }

    public DataAccessException(String message, Throwable cause) {
        throw new UnsupportedOperationException("declaration only");
    }
}
