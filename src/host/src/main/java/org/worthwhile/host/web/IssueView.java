package org.worthwhile.host.web;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.worthwhile.host.tracker.Constant;
import org.worthwhile.host.tracker.TrackerIssue;
import org.worthwhile.host.tracker.TrackerUser;

/**
 * An issue as lists and its own page show it. Texts that are absent are empty.
 *
 * @param typeIcon the file name after {@code type-}
 * @param lozenge AUI's lozenge type of the status
 * @param resolved null while unresolved
 */
public record IssueView(long id, String key, String summary, String description, String type, String typeIcon, String status, String lozenge,
        String priority, String resolution, String components, String fixVersions, List<String> labels, String securityLevel,
        PersonView assignee, PersonView reporter, String due, MomentView created, MomentView updated, MomentView resolved) {

    static IssueView of(TrackerIssue issue, Map<String, TrackerUser> people, ZoneId zone, String securityLevel) {
        return new IssueView(
                issue.id(),
                issue.key(),
                issue.summary(),
                issue.description().orElse(""),
                issue.type().displayName(),
                issue.type().name().toLowerCase(Locale.ROOT).replace('_', '-') + ".svg",
                issue.status().displayName(),
                issue.status().category().lozenge(),
                issue.priority().displayName(),
                issue.resolution().map(Constant::displayName).orElse("Unresolved"),
                String.join(", ", issue.components()),
                String.join(", ", issue.fixVersions()),
                issue.labels(),
                securityLevel,
                person(issue.assigneeKey(), people, "Unassigned"),
                person(issue.reporterKey(), people, "Anonymous"),
                issue.due().map(MomentView.DAY::format).orElse(""),
                MomentView.of(issue.created(), zone),
                MomentView.of(issue.updated(), zone),
                issue.resolved().map(moment -> MomentView.of(moment, zone)).orElse(null));
    }

    private static PersonView person(Optional<String> key, Map<String, TrackerUser> people, String nobody) {
        return PersonView.of(key.map(people::get), key.orElse(nobody));
    }
}
