package org.worthwhile.host.search;

import java.util.Map;
import java.util.stream.Collectors;
import org.worthwhile.host.tracker.Tracker;
import org.worthwhile.host.tracker.TrackerProject;
import org.worthwhile.host.tracker.TrackerUser;

/** The names people and projects are sorted by, read once for many issues. */
record SortNames(Map<String, String> people, Map<Long, String> projects) {

    static SortNames of(Tracker tracker) {
        return new SortNames(tracker.users().all().stream().collect(Collectors.toMap(TrackerUser::key, TrackerUser::displayName)),
                tracker.projects().all().stream().collect(Collectors.toMap(TrackerProject::id, TrackerProject::name)));
    }

    String person(String key) {
        return people.getOrDefault(key, key);
    }

    String project(long id) {
        return projects.getOrDefault(id, "");
    }
}
