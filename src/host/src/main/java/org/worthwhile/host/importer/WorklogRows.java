package org.worthwhile.host.importer;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.worthwhile.host.tracker.Tracker;
import org.worthwhile.host.tracker.TrackerWorklog;

/** Work. Logged when it was begun, unless said. */
final class WorklogRows implements Rows {

    private final Tracker tracker;
    private final Plan plan;
    private final Batch<TrackerWorklog> batch;
    private long nextId;

    WorklogRows(Tracker tracker, Plan plan) {
        this.tracker = tracker;
        this.plan = plan;
        this.batch = new Batch<>(tracker.worklogs()::insertAll);
    }

    void startAt(long firstId) {
        nextId = firstId;
    }

    @Override
    public void check(CsvRow row) {
        Optional<String> issue = row.required("Issue");
        if (issue.filter(key -> !plan.hasIssue(key)).isPresent()) {
            row.wrong("issues.csv has no issue \"" + issue.get() + "\"");
        }
        row.required("Author").ifPresent(author -> Rows.person(row, "Author", plan));
        row.required("Started").ifPresent(started -> row.moment("Started"));
        row.moment("Logged");
        row.required("Time spent").flatMap(time -> row.seconds("Time spent")).ifPresent(time -> checkTime(row, issue, time));
        if (row.text("Comment").filter(text -> text.length() > 32_767).isPresent()) {
            row.wrong("Comment has more than 32,767 characters");
        }
        checkAudience(row);
    }

    private void checkTime(CsvRow row, Optional<String> issue, Duration time) {
        if (time.isZero()) {
            row.wrong("Time spent must be more than nothing");
        }
        issue.filter(plan::hasIssue).ifPresent(key -> plan.addTime(key, time));
    }

    private void checkAudience(CsvRow row) {
        row.text("Group").filter(group -> !plan.hasGroup(group)).ifPresent(group -> row.wrong("there is no group \"" + group + "\""));
        row.text("Role").filter(role -> plan.role(role).isEmpty()).ifPresent(role -> row.wrong("there is no project role \"" + role + "\""));
        if (row.text("Group").isPresent() && row.text("Role").isPresent()) {
            row.wrong("work is for a group or a role, not for both");
        }
    }

    @Override
    public void load(CsvRow row) {
        String author = row.text("Author").flatMap(plan::userKey).orElseThrow();
        Instant started = row.moment("Started").orElseThrow();
        Instant logged = row.moment("Logged").orElse(started);
        batch.add(new TrackerWorklog(nextId, plan.issueId(row.text("Issue").orElseThrow()), author, started,
                row.seconds("Time spent").orElseThrow(), row.text("Comment").orElse(""), row.text("Group"), row.text("Role").flatMap(plan::role),
                logged, logged, author));
        nextId++;
    }

    @Override
    public void finish() {
        batch.flush();
    }
}
