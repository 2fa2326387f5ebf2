package org.worthwhile.jira;

import com.atlassian.jira.user.ApplicationUser;

/** What Jira says about somebody it knows. */
public final class PersonProfile {

    private final String name;
    private final String userName;
    private final boolean active;

    public PersonProfile(String name, String userName, boolean active) {
        this.name = name;
        this.userName = userName;
        this.active = active;
    }

    static PersonProfile of(ApplicationUser user) {
        return new PersonProfile(user.getDisplayName(), user.getUsername(), user.isActive());
    }

    /** The name to show. */
    public String name() {
        return name;
    }

    /** The name to log in with. */
    public String userName() {
        return userName;
    }

    /** False for somebody who left: the work stays, and so does its price. */
    public boolean isActive() {
        return active;
    }
}
