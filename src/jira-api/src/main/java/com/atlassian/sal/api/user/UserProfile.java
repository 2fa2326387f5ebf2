package com.atlassian.sal.api.user;

/** What every product knows of a user. */
public interface UserProfile {

    UserKey getUserKey();

    String getUsername();

    String getFullName();

    String getEmail();
}
