package com.atlassian.jira.permission;

import com.atlassian.jira.security.plugin.ProjectPermissionKey;

/** Jira's own project permissions. The declared constants hold nothing; the values come from Jira, or from the host. */
public class ProjectPermissions {

    public static final ProjectPermissionKey ADMINISTER_PROJECTS = null;

    public static final ProjectPermissionKey BROWSE_PROJECTS = null;

    public static final ProjectPermissionKey EDIT_ISSUES = null;
}
