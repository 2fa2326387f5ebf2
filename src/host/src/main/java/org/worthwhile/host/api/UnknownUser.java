package org.worthwhile.host.api;

import com.atlassian.jira.user.ApplicationUser;

/** Stands for a key that no user has. */
final class UnknownUser implements ApplicationUser {

    private final String key;

    UnknownUser(String key) {
        this.key = key;
    }

    @Override
    public Long getId() {
        throw new UnsupportedOperationException("Which id Jira gives an unknown user is not known here");
    }

    @Override
    public String getKey() {
        return key;
    }

    @Override
    public String getUsername() {
        return key;
    }

    @Override
    public String getName() {
        return key;
    }

    @Override
    public String getDisplayName() {
        return key;
    }

    @Override
    public String getEmailAddress() {
        return "?";
    }

    @Override
    public boolean isActive() {
        return false;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ApplicationUser someone && key.equals(someone.getKey());
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }

    @Override
    public String toString() {
        return "unknown(" + key + ")";
    }
}
