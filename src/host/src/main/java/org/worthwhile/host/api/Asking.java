package org.worthwhile.host.api;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Optional;
import org.worthwhile.host.tracker.Access;
import org.worthwhile.host.tracker.Tracker;

/** On whose behalf a permission is asked for. */
final class Asking {

    private Asking() {
    }

    /** {@code null} asks for somebody who is not logged in. Empty for a user who does not exist: may nothing, not even what anybody may. */
    static Optional<Access> access(Tracker tracker, ApplicationUser user) {
        return user == null
                ? Optional.of(tracker.permissions().of(Optional.empty()))
                : tracker.users().byKey(user.getKey()).map(known -> tracker.permissions().of(Optional.of(known)));
    }
}
