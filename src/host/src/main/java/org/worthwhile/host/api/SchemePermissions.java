package org.worthwhile.host.api;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.worthwhile.host.tracker.Access;
import org.worthwhile.host.tracker.Permission;
import org.worthwhile.host.tracker.Tracker;

/** What permission schemes and issue security allow. Every permission on an issue needs its security level to admit the person. */
final class SchemePermissions implements PermissionManager {

    private final Tracker tracker;
    private final JiraObjects objects;

    SchemePermissions(Tracker tracker, JiraObjects objects) {
        this.tracker = tracker;
        this.objects = objects;
    }

    @Override
    public boolean hasPermission(ProjectPermissionKey permissionKey, Issue issue, ApplicationUser user) {
        Permission permission = SchemeEntries.permission(permissionKey);
        mustBeThere(issue, "Issue");
        return allowed(user, access -> access.allows(permission, issue.getProjectId(), Optional.ofNullable(issue.getSecurityLevelId()),
                key(issue.getReporter()), key(issue.getAssignee())));
    }

    @Override
    public boolean hasPermission(ProjectPermissionKey permissionKey, Project project, ApplicationUser user) {
        Permission permission = SchemeEntries.permission(permissionKey);
        mustBeThere(project, "Project");
        return allowed(user, access -> access.allows(permission, project.getId(), Optional.empty()));
    }

    @Override
    public Collection<Project> getProjects(ProjectPermissionKey permissionKey, ApplicationUser user) {
        Permission permission = SchemeEntries.permission(permissionKey);
        return access(user).map(access -> tracker.projects().all().stream()
                .filter(project -> access.allows(permission, project)).map(objects::project).toList()).orElse(List.of());
    }

    private boolean allowed(ApplicationUser user, Predicate<Access> question) {
        return access(user).filter(question).isPresent();
    }

    private Optional<Access> access(ApplicationUser user) {
        return Asking.access(tracker, user);
    }

    private static Optional<String> key(ApplicationUser user) {
        return Optional.ofNullable(user).map(ApplicationUser::getKey);
    }

    private static void mustBeThere(Object subject, String name) {
        if (subject == null) {
            throw new IllegalArgumentException("The " + name + " argument must not be null");
        }
    }
}
