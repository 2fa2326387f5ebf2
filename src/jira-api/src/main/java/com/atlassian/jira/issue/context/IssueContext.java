package com.atlassian.jira.issue.context;

import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;

/** Project and type an issue belongs to. */
public interface IssueContext {

    Project getProjectObject();

    Long getProjectId();

    IssueType getIssueType();
}
