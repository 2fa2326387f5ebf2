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
import org.worthwhile.host.tracker.command.Commands;

/** What people said and did on an issue, as far as this person may see it, oldest first. */
final class Activity {

    private static final int SHOWN = 30;

    private final Tracker tracker;
    private final Commands commands;

    Activity(Tracker tracker, Commands commands) {
        this.tracker = tracker;
        this.commands = commands;
    }

    /** The newest entries ({@code entries}) and how many older ones there are ({@code olderEntries}). */
    Map<String, Object> of(Visit visit, TrackerIssue issue) {
        List<TrackerComment> comments = tracker.comments().ofIssue(issue.id()).stream()
                .filter(comment -> visit.access().sees(comment, issue)).toList();
        List<TrackerWorklog> worklogs = tracker.worklogs().ofIssue(issue.id()).stream()
                .filter(worklog -> visit.access().sees(worklog, issue)).toList();
        Naming naming = naming(comments, worklogs);
        List<ActivityEntry> all = Stream.concat(comments.stream().map(comment -> entry(visit, naming, comment)),
                worklogs.stream().map(work -> entry(visit, naming, work, issue)))
                .sorted(Comparator.comparing(ActivityEntry::moment)).toList();
        int older = Math.max(0, all.size() - SHOWN);
        Map<String, Object> values = new HashMap<>();
        values.put("entries", all.subList(older, all.size()));
        values.put("olderEntries", older);
        return values;
    }

    private static ActivityEntry entry(Visit visit, Naming naming, TrackerComment comment) {
        return new ActivityEntry("comment", comment.id(), naming.person(comment.authorKey()), comment.created(),
                MomentView.of(comment.created(), visit.zone()), comment.body(), "", naming.circle(comment.groupLevel(), comment.roleLevelId()), "", "");
    }

    private ActivityEntry entry(Visit visit, Naming naming, TrackerWorklog work, TrackerIssue issue) {
        String query = "?id=" + issue.id() + "&worklogId=" + work.id();
        String base = visit.request().getContextPath();
        boolean mayEdit = visit.user().filter(who -> commands.work().mayEdit(visit.access(), who, work, issue)).isPresent();
        boolean mayDelete = visit.user().filter(who -> commands.work().mayDelete(visit.access(), who, work, issue)).isPresent();
        return new ActivityEntry("worklog", work.id(), naming.person(work.authorKey()), work.started(),
                MomentView.of(work.started(), visit.zone()), work.comment(), WorkingTime.text(work.timeSpent()),
                naming.circle(work.groupLevel(), work.roleLevelId()), mayEdit ? base + LogWorkPage.UPDATE_FORM + query : "",
                mayDelete ? base + DeleteWorkPage.FORM + query : "");
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
