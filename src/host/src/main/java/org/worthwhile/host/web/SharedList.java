package org.worthwhile.host.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.worthwhile.host.tracker.Shared;
import org.worthwhile.host.tracker.Tracker;
import org.worthwhile.host.tracker.TrackerUser;

/** What somebody sees of other people's dashboards or filters, and their own. */
final class SharedList {

    private final Tracker tracker;
    private final ShareChoices shares;

    SharedList(Tracker tracker) {
        this.tracker = tracker;
        this.shares = new ShareChoices(tracker);
    }

    List<SharedView> of(Visit visit, TrackerUser who, List<? extends Shared> all, Set<Long> favourites) {
        List<? extends Shared> visible = all.stream().filter(visit.access()::sees).toList();
        Map<String, TrackerUser> owners = tracker.users().byKeys(visible.stream().map(Shared::ownerKey).distinct().toList());
        return visible.stream().map(thing -> new SharedView(thing.id(), thing.name(), thing.description(),
                PersonView.of(Optional.ofNullable(owners.get(thing.ownerKey())), thing.ownerKey()), shares.labels(thing.shares()),
                favourites.contains(thing.id()), thing.isOwnedBy(who))).toList();
    }
}
