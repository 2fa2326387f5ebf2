package com.atlassian.jira;

/** Something Jira could not do. */
public class JiraException extends Exception {

    private static final long serialVersionUID = 1L;

    public JiraException(String message) {
        super(message);
    }
}
