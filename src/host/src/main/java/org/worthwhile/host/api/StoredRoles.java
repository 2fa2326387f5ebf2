package org.worthwhile.host.api;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.worthwhile.host.tracker.Tracker;

/** Project roles and who holds them, directly or through a group. */
final class StoredRoles implements ProjectRoleManager {

    private final Tracker tracker;

    StoredRoles(Tracker tracker) {
        this.tracker = tracker;
    }

    @Override
    public Collection<ProjectRole> getProjectRoles() {
        return tracker.projects().roles().stream().<ProjectRole>map(StoredRole::new).toList();
    }

    @Override
    public ProjectRole getProjectRole(Long id) {
        return first(role -> role.getId().equals(id));
    }

    @Override
    public Collection<ProjectRole> getProjectRoles(ApplicationUser user, Project project) {
        return Optional.ofNullable(user).flatMap(someone -> Asking.access(tracker, someone))
                .map(access -> getProjectRoles().stream().filter(role -> access.hasRole(role.getId(), project.getId())).toList())
                .orElse(List.of());
    }

    @Override
    public boolean isUserInProjectRole(ApplicationUser user, ProjectRole role, Project project) {
        if (role == null || project == null) {
            throw new IllegalArgumentException("Role and project must be given");
        }
        return Optional.ofNullable(user).flatMap(someone -> Asking.access(tracker, someone))
                .filter(access -> access.hasRole(role.getId(), project.getId())).isPresent();
    }

    private ProjectRole first(Predicate<ProjectRole> condition) {
        return getProjectRoles().stream().filter(condition).findFirst().orElse(null);
    }
}
