package com.atlassian.jira.permission;

/** Name of a global permission. The declared constants hold nothing; the values come from Jira, or from the host. */
public final class GlobalPermissionKey {

    public static final GlobalPermissionKey ADMINISTER = null;

    public static final GlobalPermissionKey SYSTEM_ADMIN = null;

    private GlobalPermissionKey() {
        throw new UnsupportedOperationException("declaration only");
    }

    public String getKey() {
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
