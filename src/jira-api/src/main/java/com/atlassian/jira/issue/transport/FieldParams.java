package com.atlassian.jira.issue.transport;

/** Values entered for a field, by its parts. */
public interface FieldParams {

    boolean isEmpty();
}
