package org.worthwhile.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.util.Optional;
import javax.inject.Inject;
import javax.inject.Named;
import org.worthwhile.domain.backup.Directory;

/** Jira's keys, names and ids. A key of former days finds a thing in Jira as well, but not here. */
@Named
public class JiraDirectory implements Directory {

    private final ProjectManager projects;
    private final IssueManager issues;
    private final UserManager users;
    private final GroupManager groups;
    private final ProjectRoleManager roles;

    @Inject
    public JiraDirectory(ProjectManager projects, IssueManager issues, UserManager users, GroupManager groups, ProjectRoleManager roles) {
        this.projects = projects;
        this.issues = issues;
        this.users = users;
        this.groups = groups;
        this.roles = roles;
    }

    @Override
    public Optional<String> projectKey(long projectId) {
        return Optional.ofNullable(projects.getProjectObj(projectId)).map(Project::getKey);
    }

    @Override
    public Optional<Long> projectId(String key) {
        return Optional.ofNullable(projects.getProjectByCurrentKey(key)).map(Project::getId);
    }

    @Override
    public Optional<String> issueKey(long issueId) {
        return Optional.<Issue>ofNullable(issues.getIssueObject(Long.valueOf(issueId))).map(Issue::getKey);
    }

    @Override
    public Optional<Long> issueId(String key) {
        return Optional.<Issue>ofNullable(issues.getIssueByCurrentKey(key)).map(Issue::getId);
    }

    @Override
    public Optional<String> userName(String userKey) {
        return Optional.ofNullable(users.getUserByKey(userKey)).map(ApplicationUser::getName);
    }

    @Override
    public Optional<String> userKey(String userName) {
        return Optional.ofNullable(users.getUserByName(userName)).map(ApplicationUser::getKey);
    }

    @Override
    public boolean isGroup(String name) {
        return groups.groupExists(name);
    }

    @Override
    public Optional<String> roleName(long roleId) {
        return Optional.ofNullable(roles.getProjectRole(Long.valueOf(roleId))).map(ProjectRole::getName);
    }

    @Override
    public Optional<Long> roleId(String name) {
        return roles.getProjectRoles().stream().filter(role -> role.getName().equals(name)).map(ProjectRole::getId).findFirst();
    }
}
