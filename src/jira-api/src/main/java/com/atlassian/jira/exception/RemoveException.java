package com.atlassian.jira.exception;

import com.atlassian.jira.JiraException;

/** Something can't be removed. */
public class RemoveException extends JiraException {

    public RemoveException(String message) {
        super(message);
    }
}
