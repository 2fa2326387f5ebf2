package com.atlassian.jira.issue.priority;

import com.atlassian.jira.issue.IssueConstant;

/** How urgent an issue is. */
public interface Priority extends IssueConstant {
}
