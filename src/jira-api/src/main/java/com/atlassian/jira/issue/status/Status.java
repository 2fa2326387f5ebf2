package com.atlassian.jira.issue.status;

import com.atlassian.jira.issue.IssueConstant;
import com.atlassian.jira.issue.status.category.StatusCategory;

/** A step of a workflow as it is shown on an issue. */
public interface Status extends IssueConstant {

    StatusCategory getStatusCategory();
}
