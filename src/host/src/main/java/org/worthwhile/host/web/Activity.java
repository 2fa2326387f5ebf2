package org.worthwhile.host.web;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.worthwhile.host.tracker.ProjectRole;
import org.worthwhile.host.tracker.Tracker;
import org.worthwhile.host.tracker.TrackerComment;
import org.worthwhile.host.tracker.TrackerIssue;
import org.worthwhile.host.tracker.TrackerUser;
import org.worthwhile.host.tracker.TrackerWorklog;

/** What people said and did on an issue, as far as this person may see it, oldest first. */
final class Activity {

    private static final int SHOWN = 30;

    private final Tracker tracker;

    Activity(Tracker tracker) {
        this.tracker = tracker;
    }

    /** The newest entries ({@code entries}) and how many older ones there are ({@code olderEntries}). */
    Map<String, Object> of(Visit visit, TrackerIssue issue) {
        List<TrackerComment> comments = tracker.comments().ofIssue(issue.id()).stream()
                .filter(comment -> visit.access().sees(comment, issue)).toList();
        List<TrackerWorklog> worklogs = tracker.worklogs().ofIssue(issue.id()).stream()
                .filter(worklog -> visit.access().sees(worklog, issue)).toList();
        Naming naming = naming(comments, worklogs);
        List<ActivityEntry> all = Stream.concat(
                comments.stream().map(comment -> new ActivityEntry("comment", comment.id(), naming.person(comment.authorKey()), comment.created(),
                        MomentView.of(comment.created(), visit.zone()), comment.body(), "", naming.circle(comment.groupLevel(), comment.roleLevelId()))),
                worklogs.stream().map(work -> new ActivityEntry("worklog", work.id(), naming.person(work.authorKey()), work.started(),
                        MomentView.of(work.started(), visit.zone()), work.comment(), WorkingTime.text(work.timeSpent()),
                        naming.circle(work.groupLevel(), work.roleLevelId()))))
                .sorted(Comparator.comparing(ActivityEntry::moment)).toList();
        int older = Math.max(0, all.size() - SHOWN);
        Map<String, Object> values = new HashMap<>();
        values.put("entries", all.subList(older, all.size()));
        values.put("olderEntries", older);
        return values;
    }

    private Naming naming(List<TrackerComment> comments, List<TrackerWorklog> worklogs) {
        List<String> authors = Stream.concat(comments.stream().map(TrackerComment::authorKey), worklogs.stream().map(TrackerWorklog::authorKey))
                .distinct().toList();
        Map<Long, ProjectRole> roles = tracker.projects().roles().stream().collect(Collectors.toMap(ProjectRole::id, Function.identity()));
        return new Naming(tracker.users().byKeys(authors), roles);
    }

    private record Naming(Map<String, TrackerUser> people, Map<Long, ProjectRole> roles) {

        PersonView person(String key) {
            return PersonView.of(Optional.ofNullable(people.get(key)), key);
        }

        String circle(Optional<String> group, Optional<Long> role) {
            return group.or(() -> role.map(roles::get).map(ProjectRole::name)).map(name -> "Restricted to " + name).orElse("");
        }
    }
}
