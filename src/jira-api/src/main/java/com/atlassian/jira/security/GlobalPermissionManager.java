package com.atlassian.jira.security;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.user.ApplicationUser;

/** Answers what a person may do in all of Jira. */
public interface GlobalPermissionManager {

    /** @param user {@code null} for somebody who is not logged in */
    boolean hasPermission(GlobalPermissionKey permissionKey, ApplicationUser user);
}
