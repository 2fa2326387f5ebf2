package com.atlassian.jira.user;

import com.atlassian.jira.entity.WithId;
import com.atlassian.jira.entity.WithKey;
import java.security.Principal;

/** A user of Jira. */
public interface ApplicationUser extends Principal, WithId, WithKey {

    /** Stays the same when the user is renamed; what we store. */
    @Override
    String getKey();

    /** The name the user logs in with; may change. */
    String getUsername();

    @Override
    String getName();

    String getDisplayName();

    String getEmailAddress();

    boolean isActive();
}
