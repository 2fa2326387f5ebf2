package org.worthwhile.host.api;

import com.atlassian.jira.user.ApplicationUser;
import org.worthwhile.host.tracker.TrackerUser;

/** Two are equal when their keys are, as in Jira. */
final class JiraUser implements ApplicationUser {

    private final TrackerUser user;

    JiraUser(TrackerUser user) {
        this.user = user;
    }

    @Override
    public Long getId() {
        return user.id();
    }

    @Override
    public String getKey() {
        return user.key();
    }

    @Override
    public String getUsername() {
        return user.name();
    }

    @Override
    public String getName() {
        return user.name();
    }

    @Override
    public String getDisplayName() {
        return user.displayName();
    }

    @Override
    public String getEmailAddress() {
        return user.email();
    }

    @Override
    public boolean isActive() {
        return user.active();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ApplicationUser someone && user.key().equals(someone.getKey());
    }

    @Override
    public int hashCode() {
        return user.key().hashCode();
    }

    @Override
    public String toString() {
        return user.name() + "(" + user.key() + ")";
    }
}
