package com.atlassian.jira.issue.context;

import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;

/** One project. */
public class ProjectContext extends AbstractJiraContext {

    private final Long id;
    private final ProjectManager projects;

    public ProjectContext(Long id, ProjectManager projectManager) {
        this.id = id;
        this.projects = projectManager;
    }

    @Override
    public IssueType getIssueType() {
        return null;
    }

    @Override
    public Long getProjectId() {
        return id;
    }

    @Override
    public Project getProjectObject() {
        return projects.getProjectObj(id);
    }
}
