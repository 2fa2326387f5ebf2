package org.worthwhile.host.tracker.command;

import org.worthwhile.host.tracker.NotFound;
import org.worthwhile.host.tracker.SavedFilter;
import org.worthwhile.host.tracker.SavedFilters;
import org.worthwhile.host.tracker.SharedDetails;
import org.worthwhile.host.tracker.Tracker;
import org.worthwhile.host.tracker.TrackerUser;

/** What people do with saved filters. */
public final class FilterCommands extends SharedCommands<SavedFilter> {

    private final SavedFilters filters;

    FilterCommands(Tracker tracker) {
        super(tracker, tracker.filters(), NotFound::filter, "Only the owner of a filter can change it.");
        this.filters = tracker.filters();
    }

    public SavedFilter create(TrackerUser who, SharedDetails details, String jql) {
        accept(who, details.shares());
        return filters.add(who, details, jql);
    }

    public void change(TrackerUser who, long filterId, SharedDetails details, String jql) {
        SavedFilter filter = own(who, filterId);
        accept(who, details.shares());
        filters.change(filter, details, jql);
    }
}
