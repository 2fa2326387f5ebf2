package com.atlassian.jira.issue.search;

import com.atlassian.jira.JiraException;

/** The index could not answer. */
public class SearchException extends JiraException {

    private static final long serialVersionUID = 1L;

    public SearchException(String message) {
        super(message);
    }
}
