package com.atlassian.jira.issue.context;

import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;

/** One project. */
public class ProjectContext extends AbstractJiraContext {

    public ProjectContext(Long id, ProjectManager projectManager) {
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
