package com.atlassian.jira.issue.search;

import com.atlassian.jira.JiraException;

/** The index could not answer. */
public class SearchException extends JiraException {

    public SearchException(String message) {
        super(message);
        throw new UnsupportedOperationException("declaration only");
    }
}
