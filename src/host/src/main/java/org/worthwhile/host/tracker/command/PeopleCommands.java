package org.worthwhile.host.tracker.command;

import org.worthwhile.host.tracker.NotFound;
import org.worthwhile.host.tracker.RejectedInput;
import org.worthwhile.host.tracker.Tracker;
import org.worthwhile.host.tracker.TrackerUser;

/** What Jira administrators do with accounts. */
public final class PeopleCommands {

    private final Tracker tracker;

    PeopleCommands(Tracker tracker) {
        this.tracker = tracker;
    }

    /** Changes log-in name and display name, both or neither; the key stays. */
    public void rename(TrackerUser who, String key, String newName, String displayName) {
        String known = known(who, key).key();
        tracker.inOneTransaction(() -> {
            tracker.users().rename(known, newName.strip());
            tracker.users().describe(known, displayName.strip());
            return known;
        });
    }

    /** Work, comments and issues of the person stay theirs. */
    public void deactivate(TrackerUser who, String key) {
        if (who.key().equals(key)) {
            throw new RejectedInput("user", "You cannot deactivate yourself.");
        }
        tracker.users().deactivate(known(who, key).key());
    }

    public void reactivate(TrackerUser who, String key) {
        tracker.users().reactivate(known(who, key).key());
    }

    private TrackerUser known(TrackerUser who, String key) {
        new Asked(tracker, who).needsAdministrator();
        return tracker.users().byKey(key).orElseThrow(NotFound::user);
    }
}
