package com.atlassian.jira.permission;

/** One grant of a permission scheme. */
public class PermissionSchemeEntry {

    private final String type;
    private final String parameter;

    public PermissionSchemeEntry(Long id, Long schemeId, String permissionKey, String type, String parameter) {
        this.type = type;
        this.parameter = parameter;
    }

    public String getType() {
        return type;
    }

    public String getParameter() {
        return parameter;
    }
}
