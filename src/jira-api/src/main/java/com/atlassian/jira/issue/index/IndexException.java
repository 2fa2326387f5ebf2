package com.atlassian.jira.issue.index;

import com.atlassian.jira.JiraException;

/** The index could not be changed. */
public class IndexException extends JiraException {

    public IndexException(String message) {
        super(message);
    }
}
