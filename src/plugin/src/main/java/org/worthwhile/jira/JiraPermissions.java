package org.worthwhile.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import javax.inject.Inject;
import javax.inject.Named;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.worthwhile.domain.access.Person;

/**
 * Jira's answer to "may this person". Fails closed: an unknown or deactivated person, and a check that breaks, mean no.
 * Asked with the issue, Jira's permission manager takes the issue's security level into account.
 */
@Named
final class JiraPermissions {

    private static final Logger LOG = LoggerFactory.getLogger(JiraPermissions.class);

    private final JiraPeople people;
    private final PermissionManager permissions;
    private final GlobalPermissionManager globalPermissions;
    private final GroupManager groups;
    private final ProjectRoleManager roles;

    @Inject
    JiraPermissions(JiraPeople people, PermissionManager permissions, GlobalPermissionManager globalPermissions,
            GroupManager groups, ProjectRoleManager roles) {
        this.people = people;
        this.permissions = permissions;
        this.globalPermissions = globalPermissions;
        this.groups = groups;
        this.roles = roles;
    }

    boolean mayBrowse(Person who, Issue issue) {
        return has(ProjectPermissions.BROWSE_PROJECTS, who, issue);
    }

    /** As {@link #mayBrowse(Person, Issue)}, but a check that breaks is thrown: for those who must not take it for a "no". */
    boolean isBrowsable(Person who, Issue issue) {
        return people.activeUser(who)
                .filter(user -> permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, issue, user))
                .isPresent();
    }

    boolean mayEdit(Person who, Issue issue) {
        return mayBrowse(who, issue) && has(ProjectPermissions.EDIT_ISSUES, who, issue);
    }

    boolean mayBrowse(Person who, Project project) {
        return has(ProjectPermissions.BROWSE_PROJECTS, who, project);
    }

    /** All projects that the person may browse. */
    Collection<Project> browsable(Person who) {
        return people.activeUser(who).map(user -> permissions.getProjects(ProjectPermissions.BROWSE_PROJECTS, user)).orElse(List.of());
    }

    boolean mayEdit(Person who, Project project) {
        return mayBrowse(who, project) && has(ProjectPermissions.EDIT_ISSUES, who, project);
    }

    boolean administers(Person who, Project project) {
        return has(ProjectPermissions.ADMINISTER_PROJECTS, who, project);
    }

    boolean administersJira(Person who) {
        return allowed(who, "Jira", user -> globalPermissions.hasPermission(GlobalPermissionKey.ADMINISTER, user));
    }

    boolean isInGroup(Person who, String group) {
        return allowed(who, "a group", user -> groups.isUserInGroup(user, group));
    }

    boolean hasRole(Person who, long roleId, Project project) {
        return allowed(who, project.getKey(), user -> {
            ProjectRole role = roles.getProjectRole(roleId);
            return role != null && roles.isUserInProjectRole(user, role, project);
        });
    }

    private boolean has(ProjectPermissionKey permission, Person who, Issue issue) {
        return allowed(who, issue.getKey(), user -> permissions.hasPermission(permission, issue, user));
    }

    private boolean has(ProjectPermissionKey permission, Person who, Project project) {
        return allowed(who, project.getKey(), user -> permissions.hasPermission(permission, project, user));
    }

    private boolean allowed(Person who, String where, Predicate<ApplicationUser> check) {
        try {
            return people.activeUser(who).filter(check).isPresent();
        } catch (RuntimeException e) {
            LOG.warn("A permission check for {} broke; taken as not permitted", where, e);
            return false;
        }
    }
}
