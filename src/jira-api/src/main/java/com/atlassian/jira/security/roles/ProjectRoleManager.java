package com.atlassian.jira.security.roles;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;

/** Membership in project roles. */
public interface ProjectRoleManager {

    Collection<ProjectRole> getProjectRoles();

    /** The roles the user holds in the project. */
    Collection<ProjectRole> getProjectRoles(ApplicationUser user, Project project);

    /** {@code null} when there is none. */
    ProjectRole getProjectRole(Long id);

    boolean isUserInProjectRole(ApplicationUser user, ProjectRole role, Project project);
}
