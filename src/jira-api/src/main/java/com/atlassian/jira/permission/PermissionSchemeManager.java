package com.atlassian.jira.permission;

import com.atlassian.jira.scheme.SchemeManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import java.util.Collection;

/** The permission schemes. Every project uses one. */
public interface PermissionSchemeManager extends SchemeManager {

    /** To whom the scheme grants the permission; whoever is meant by one of the entries has it. */
    Collection<PermissionSchemeEntry> getPermissionSchemeEntries(long schemeId, ProjectPermissionKey permissionKey);
}
