package org.worthwhile.host.tracker.command;

import java.util.List;
import org.worthwhile.host.tracker.Permission;
import org.worthwhile.host.tracker.RejectedInput;
import org.worthwhile.host.tracker.Share;
import org.worthwhile.host.tracker.Tracker;
import org.worthwhile.host.tracker.TrackerUser;

/** A person shares with groups they belong to and with projects they may browse. */
final class SharesChecked {

    private final Tracker tracker;
    private final TrackerUser who;

    SharesChecked(Tracker tracker, TrackerUser who) {
        this.tracker = tracker;
        this.who = who;
    }

    void accept(List<Share> shares) {
        Asked asked = new Asked(tracker, who);
        List<String> groups = tracker.users().groupsOf(who.key());
        for (Share share : shares) {
            boolean allowed = switch (share.kind()) {
                case LOGGED_IN -> true;
                case GROUP -> groups.contains(share.parameter());
                case PROJECT -> tracker.projects().byId(Long.parseLong(share.parameter()))
                        .map(project -> asked.access().allows(Permission.BROWSE_PROJECTS, project)).orElse(false);
            };
            if (!allowed) {
                throw new RejectedInput("shares", "You can share with groups you belong to and with projects you can browse.");
            }
        }
    }
}
