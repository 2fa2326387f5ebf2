package com.atlassian.jira.issue.context;

/** A project, or all of them, as the place where a field applies. */
public interface JiraContextNode extends IssueContext, Comparable<JiraContextNode> {
}
