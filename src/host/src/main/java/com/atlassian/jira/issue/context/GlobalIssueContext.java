package com.atlassian.jira.issue.context;

import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;

/** Every project. */
public class GlobalIssueContext extends AbstractJiraContext {

    private static final JiraContextNode ONLY = new GlobalIssueContext();

    private GlobalIssueContext() {
    }

    public static JiraContextNode getInstance() {
        return ONLY;
    }

    @Override
    public IssueType getIssueType() {
        return null;
    }

    @Override
    public Long getProjectId() {
        return null;
    }

    @Override
    public Project getProjectObject() {
        return null;
    }
}
