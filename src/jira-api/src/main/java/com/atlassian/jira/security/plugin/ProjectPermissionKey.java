package com.atlassian.jira.security.plugin;

/** Name of a project permission. */
public final class ProjectPermissionKey {

    public ProjectPermissionKey(String permissionKey) {
        throw new UnsupportedOperationException("declaration only");
    }

    public String permissionKey() {
        throw new UnsupportedOperationException("declaration only");
    }

    @Override
    public boolean equals(Object other) {
        throw new UnsupportedOperationException("declaration only");
    }

    @Override
    public int hashCode() {
        throw new UnsupportedOperationException("declaration only");
    }
}
