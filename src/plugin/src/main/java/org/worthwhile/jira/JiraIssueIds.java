package org.worthwhile.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.inject.Inject;
import javax.inject.Named;
import org.ofbiz.core.entity.GenericEntityException;
import org.worthwhile.domain.ledger.IssueIds;

/** Which projects and issues Jira has, whoever may see them. */
@Named
public final class JiraIssueIds implements IssueIds {

    private final ProjectManager projects;
    private final IssueManager issues;

    @Inject
    public JiraIssueIds(ProjectManager projects, IssueManager issues) {
        this.projects = projects;
        this.issues = issues;
    }

    @Override
    public List<Long> projectIds() {
        return projects.getProjects().stream().map(Project::getId).collect(Collectors.toUnmodifiableList());
    }

    @Override
    public List<Long> ofProject(long projectId) {
        try {
            return List.copyOf(issues.getIssueIdsForProject(projectId));
        } catch (GenericEntityException e) {
            throw new IllegalStateException("The issues of project " + projectId + " could not be listed", e);
        }
    }

    @Override
    public Map<Long, Long> projectsOf(Collection<Long> issueIds) {
        return issues.getIssueObjects(issueIds).stream().collect(Collectors.toMap(Issue::getId, Issue::getProjectId));
    }
}
