package org.worthwhile.host.tracker.command;

import java.util.Optional;
import org.worthwhile.host.tracker.RejectedInput;
import org.worthwhile.host.tracker.Tracker;
import org.worthwhile.host.tracker.TrackerUser;

/** Who shall see a comment or a worklog: everybody, or one group or role the author belongs to. */
final class Audience {

    private final Tracker tracker;
    private final Asked asked;
    private final TrackerUser author;

    Audience(Tracker tracker, Asked asked, TrackerUser author) {
        this.tracker = tracker;
        this.asked = asked;
        this.author = author;
    }

    void accept(Optional<String> group, Optional<Long> role, long projectId) {
        if (group.isPresent() && role.isPresent()) {
            throw new RejectedInput("commentLevel", "Choose a group or a role, not both.");
        }
        if (!group.map(name -> tracker.users().groupsOf(author.key()).contains(name)).orElse(true)) {
            throw new RejectedInput("commentLevel", "You are currently not a member of the group.");
        }
        if (!role.map(id -> asked.access().hasRole(id, projectId)).orElse(true)) {
            throw new RejectedInput("commentLevel", "You are currently not a member of the project role.");
        }
    }
}
