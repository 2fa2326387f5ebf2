package org.worthwhile.host.api;

import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import org.worthwhile.host.tracker.Tracker;

/** Groups and their members. */
final class StoredGroups implements GroupManager {

    private final Tracker tracker;

    StoredGroups(Tracker tracker) {
        this.tracker = tracker;
    }

    @Override
    public boolean isUserInGroup(ApplicationUser user, String groupName) {
        return user != null && getGroupNamesForUser(user).contains(groupName);
    }

    @Override
    public Collection<String> getGroupNamesForUser(ApplicationUser user) {
        return tracker.users().groupsOf(user.getKey());
    }

    @Override
    public boolean groupExists(String groupName) {
        return tracker.users().groups().contains(groupName);
    }
}
