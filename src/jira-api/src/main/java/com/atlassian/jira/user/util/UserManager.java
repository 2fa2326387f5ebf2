package com.atlassian.jira.user.util;

import com.atlassian.jira.user.ApplicationUser;

/** Jira's users. */
public interface UserManager {

    /** {@code null} when there is none. */
    ApplicationUser getUserByKey(String userKey);

    /** {@code null} when there is none. */
    ApplicationUser getUserByName(String userName);

    /** A stand-in that carries the key when the user is gone; {@code null} only for {@code null}. */
    ApplicationUser getUserByKeyEvenWhenUnknown(String userKey);
}
