package com.atlassian.jira.issue;

/** What the issue manager answers; its setters are not for us. */
public interface MutableIssue extends Issue {
}
