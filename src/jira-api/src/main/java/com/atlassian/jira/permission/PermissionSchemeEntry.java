package com.atlassian.jira.permission;

/** One grant of a permission scheme. */
public class PermissionSchemeEntry {

    public PermissionSchemeEntry(Long id, Long schemeId, String permissionKey, String type, String parameter) {
        throw new UnsupportedOperationException("declaration only");
    }

    /** The key of a kind of holders: one of Jira's own ("group", "projectrole", "user", "reporter" ...) or one that an app has brought. */
    public String getType() {
        throw new UnsupportedOperationException("declaration only");
    }

    /** Who of that kind; {@code null} where the kind says it all, and for a group: everybody. */
    public String getParameter() {
        throw new UnsupportedOperationException("declaration only");
    }
}
