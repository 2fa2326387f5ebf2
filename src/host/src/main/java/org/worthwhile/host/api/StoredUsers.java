package org.worthwhile.host.api;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.util.Optional;
import org.worthwhile.host.tracker.Tracker;

/** Jira's view of the people; inactive ones are found as well. */
final class StoredUsers implements UserManager {

    private final Tracker tracker;
    private final JiraObjects objects;

    StoredUsers(Tracker tracker, JiraObjects objects) {
        this.tracker = tracker;
        this.objects = objects;
    }

    @Override
    public ApplicationUser getUserByKey(String userKey) {
        return Optional.ofNullable(userKey).flatMap(tracker.users()::byKey).map(objects::user).orElse(null);
    }

    @Override
    public ApplicationUser getUserByName(String userName) {
        return Optional.ofNullable(userName).flatMap(tracker.users()::byName).map(objects::user).orElse(null);
    }

    @Override
    public ApplicationUser getUserByKeyEvenWhenUnknown(String userKey) {
        return userKey == null ? null : objects.userEvenWhenUnknown(userKey);
    }
}
