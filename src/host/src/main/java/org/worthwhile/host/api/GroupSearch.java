package org.worthwhile.host.api;

import com.atlassian.crowd.embedded.api.Group;
import com.atlassian.jira.bc.group.search.GroupPickerSearchService;
import java.util.List;
import java.util.Locale;
import org.worthwhile.host.tracker.Tracker;

/** Finds groups by a part of their names. */
final class GroupSearch implements GroupPickerSearchService {

    private final Tracker tracker;

    GroupSearch(Tracker tracker) {
        this.tracker = tracker;
    }

    @Override
    public List<Group> findGroups(String query) {
        String part = query.toLowerCase(Locale.ROOT);
        return tracker.users().groups().stream()
                .filter(name -> name.toLowerCase(Locale.ROOT).contains(part))
                .<Group>map(StoredGroup::new).toList();
    }
}
