package org.worthwhile.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import java.util.Optional;
import java.util.function.Predicate;
import javax.inject.Inject;
import javax.inject.Named;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.worthwhile.domain.access.Person;
import org.worthwhile.domain.grant.Holder;
import org.worthwhile.domain.grant.Standing;
import org.worthwhile.domain.issue.IssueRef;
import org.worthwhile.domain.issue.ProjectRef;

/** What somebody is in Jira: by groups, roles and permissions. Fails closed. */
@Named
public final class JiraStanding implements Standing {

    private static final Logger LOG = LoggerFactory.getLogger(JiraStanding.class);

    private final IssueManager issues;
    private final ProjectManager projects;
    private final JiraPermissions permissions;
    private final GroupManager groups;
    private final ProjectRoleManager roles;

    @Inject
    public JiraStanding(IssueManager issues, ProjectManager projects, JiraPermissions permissions,
            GroupManager groups, ProjectRoleManager roles) {
        this.issues = issues;
        this.projects = projects;
        this.permissions = permissions;
        this.groups = groups;
        this.roles = roles;
    }

    @Override
    public boolean mayBrowse(Person who, ProjectRef project) {
        return inProject(project, found -> permissions.mayBrowse(who, found));
    }

    @Override
    public boolean mayBrowse(Person who, IssueRef issue) {
        return onIssue(issue, found -> permissions.mayBrowse(who, found));
    }

    @Override
    public boolean is(Person who, Holder holder, ProjectRef project) {
        switch (holder.kind()) {
            case ROLE:
                return inProject(project, found -> permissions.hasRole(who, holder.roleId().orElseThrow(), found));
            case BROWSERS:
                return mayBrowse(who, project);
            case ISSUE_EDITORS:
                return inProject(project, found -> permissions.mayEdit(who, found));
            case PROJECT_ADMINISTRATORS:
                return inProject(project, found -> permissions.administers(who, found));
            default:
                return isEverywhere(who, holder);
        }
    }

    @Override
    public boolean is(Person who, Holder holder, IssueRef issue) {
        switch (holder.kind()) {
            case BROWSERS:
                return mayBrowse(who, issue);
            case ISSUE_EDITORS:
                return onIssue(issue, found -> permissions.mayEdit(who, found));
            default:
                return is(who, holder, issue.project());
        }
    }

    @Override
    public boolean isEverywhere(Person who, Holder holder) {
        switch (holder.kind()) {
            case GROUP:
                return permissions.isInGroup(who, holder.groupName().orElseThrow());
            case JIRA_ADMINISTRATORS:
                return permissions.administersJira(who);
            default:
                return false;
        }
    }

    @Override
    public boolean exists(Holder holder) {
        return holder.groupName().map(groups::groupExists)
                .or(() -> holder.roleId().map(id -> roles.getProjectRole(id) != null))
                .orElse(true);
    }

    private boolean inProject(ProjectRef project, Predicate<Project> is) {
        try {
            return Optional.ofNullable(projects.getProjectObj(project.id())).filter(is).isPresent();
        } catch (RuntimeException e) {
            return refused(project.key(), e);
        }
    }

    private boolean onIssue(IssueRef issue, Predicate<Issue> is) {
        try {
            return Optional.<Issue>ofNullable(issues.getIssueObject(Long.valueOf(issue.id()))).filter(is).isPresent();
        } catch (RuntimeException e) {
            return refused(issue.key(), e);
        }
    }

    private static boolean refused(String where, RuntimeException e) {
        LOG.warn("{} could not be read for a permission check; taken as not permitted", where, e);
        return false;
    }
}
