package org.worthwhile.host.api;

import com.atlassian.jira.security.roles.ProjectRole;

/** A project role. */
record StoredRole(org.worthwhile.host.tracker.ProjectRole role) implements ProjectRole {

    @Override
    public Long getId() {
        return role.id();
    }

    @Override
    public String getName() {
        return role.name();
    }

    @Override
    public String getDescription() {
        return role.description();
    }
}
