package com.atlassian.jira.issue.index;

/** Something happened to the whole index. */
public interface IndexEvent {
}
