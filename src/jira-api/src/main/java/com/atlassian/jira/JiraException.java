package com.atlassian.jira;

/** Something Jira could not do. */
public class JiraException extends Exception {

    public JiraException(String message) {
        throw new UnsupportedOperationException("declaration only");
    }
}
