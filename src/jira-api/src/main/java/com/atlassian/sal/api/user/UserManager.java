package com.atlassian.sal.api.user;

/** Users as every Atlassian product sees them; Jira's own manager is {@code com.atlassian.jira.user.util.UserManager}. */
public interface UserManager {

    /** {@code null} when nobody is logged in. */
    UserKey getRemoteUserKey();

    /** {@code null} when nobody is logged in. */
    UserProfile getRemoteUser();

    UserProfile getUserProfile(UserKey userKey);

    boolean isAdmin(UserKey userKey);

    boolean isSystemAdmin(UserKey userKey);
}
