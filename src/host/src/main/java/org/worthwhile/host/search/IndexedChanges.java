package org.worthwhile.host.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.worthwhile.host.tracker.Tracker;
import org.worthwhile.host.tracker.TrackerIssue;
import org.worthwhile.host.tracker.command.Happening;

/** Indexes what people changed, in the acting thread, before apps hear of it: the issue and its sub-tasks, which share its project and level. */
final class IndexedChanges implements Consumer<Happening> {

    private final Tracker tracker;
    private final Indexing indexing;

    IndexedChanges(Tracker tracker, Indexing indexing) {
        this.tracker = tracker;
        this.indexing = indexing;
    }

    @Override
    public void accept(Happening happening) {
        List<Long> ids = new ArrayList<>(List.of(happening.issue().id()));
        tracker.issues().subTasksOf(happening.issue().id()).stream().map(TrackerIssue::id).forEach(ids::add);
        indexing.issues(ids);
    }
}
