package org.worthwhile.host.api;

import com.atlassian.crowd.embedded.api.Group;

/** A group. */
record StoredGroup(String name) implements Group {

    @Override
    public String getName() {
        return name;
    }

    @Override
    public int compareTo(Group other) {
        return name.compareTo(other.getName());
    }
}
