package com.atlassian.jira.issue.issuetype;

import com.atlassian.jira.issue.IssueConstant;

/** What kind of issue it is. */
public interface IssueType extends IssueConstant {

    boolean isSubTask();
}
