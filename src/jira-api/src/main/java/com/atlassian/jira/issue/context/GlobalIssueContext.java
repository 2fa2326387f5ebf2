package com.atlassian.jira.issue.context;

import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;

/** Every project. */
public class GlobalIssueContext extends AbstractJiraContext {

    private GlobalIssueContext() {
    }

    public static JiraContextNode getInstance() {
        throw new UnsupportedOperationException("declaration only");
    }

    @Override
    public IssueType getIssueType() {
        throw new UnsupportedOperationException("declaration only");
    }

    @Override
    public Long getProjectId() {
        throw new UnsupportedOperationException("declaration only");
    }

    @Override
    public Project getProjectObject() {
        throw new UnsupportedOperationException("declaration only");
    }
}
