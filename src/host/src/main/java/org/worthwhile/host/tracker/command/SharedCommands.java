package org.worthwhile.host.tracker.command;

import java.util.List;
import java.util.function.Supplier;
import org.worthwhile.host.tracker.NotFound;
import org.worthwhile.host.tracker.NotPermitted;
import org.worthwhile.host.tracker.Permission;
import org.worthwhile.host.tracker.RejectedInput;
import org.worthwhile.host.tracker.Share;
import org.worthwhile.host.tracker.Shared;
import org.worthwhile.host.tracker.SharedStore;
import org.worthwhile.host.tracker.Tracker;
import org.worthwhile.host.tracker.TrackerUser;

/** What people do with what they share. Only the owner changes a thing; whoever does not see it does not learn that it exists. */
public abstract class SharedCommands<T extends Shared> {

    private final Tracker tracker;
    private final SharedStore<T> things;
    private final Supplier<NotFound> missing;
    private final String ownersOnly;

    SharedCommands(Tracker tracker, SharedStore<T> things, Supplier<NotFound> missing, String ownersOnly) {
        this.tracker = tracker;
        this.things = things;
        this.missing = missing;
        this.ownersOnly = ownersOnly;
    }

    public final void delete(TrackerUser who, long id) {
        things.remove(own(who, id).id());
    }

    public final void mark(TrackerUser who, long id, boolean favourite) {
        things.mark(who, visible(who, id).id(), favourite);
    }

    final T own(TrackerUser who, long id) {
        T thing = visible(who, id);
        if (!thing.isOwnedBy(who)) {
            throw new NotPermitted(ownersOnly);
        }
        return thing;
    }

    private T visible(TrackerUser who, long id) {
        return things.byId(id).filter(new Asked(tracker, who).access()::sees).orElseThrow(missing);
    }

    /** A person shares with groups they belong to and with projects they may browse. */
    final void accept(TrackerUser who, List<Share> shares) {
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
