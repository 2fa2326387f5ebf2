package com.atlassian.jira.issue.index;

import com.atlassian.jira.JiraException;

/** The index could not be changed. */
public class IndexException extends JiraException {

    private static final long serialVersionUID = 1L;

    public IndexException(String message) {
        super(message);
    }
}
