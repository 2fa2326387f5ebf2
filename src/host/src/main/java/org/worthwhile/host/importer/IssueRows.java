package org.worthwhile.host.importer;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.worthwhile.host.tracker.IssuePriority;
import org.worthwhile.host.tracker.IssueResolution;
import org.worthwhile.host.tracker.IssueStatus;
import org.worthwhile.host.tracker.IssueType;
import org.worthwhile.host.tracker.Issues;
import org.worthwhile.host.tracker.RejectedInput;
import org.worthwhile.host.tracker.StatusCategory;
import org.worthwhile.host.tracker.Tracker;
import org.worthwhile.host.tracker.TrackerIssue;

/** Issues. A sub-task stands below its parent in the file. */
final class IssueRows implements Rows {

    private static final Pattern KEY = Pattern.compile("[A-Z][A-Z0-9_]{1,9}-[1-9][0-9]{0,8}");

    private final Tracker tracker;
    private final Plan plan;
    private final Clock clock;
    private final Map<String, Long> projectIds = new HashMap<>();
    private final Batch<TrackerIssue> batch;

    IssueRows(Tracker tracker, Plan plan, Clock clock) {
        this.tracker = tracker;
        this.plan = plan;
        this.clock = clock;
        this.batch = new Batch<>(tracker.issues()::insertAll);
    }

    @Override
    public void check(CsvRow row) {
        row.required("Key").ifPresent(key -> checkKey(row, key));
        row.required("Summary").ifPresent(summary -> accept(row, () -> Issues.acceptSummary(summary)));
        row.text("Description").ifPresent(description -> accept(row, () -> Issues.acceptDescription(description)));
        row.constant("Status", IssueStatus.class);
        row.constant("Resolution", IssueResolution.class);
        row.constant("Priority", IssuePriority.class);
        Rows.person(row, "Reporter", plan);
        Rows.person(row, "Assignee", plan);
        row.moment("Created");
        row.moment("Updated");
        row.day("Due");
        row.seconds("Original estimate");
        row.seconds("Remaining estimate");
        for (String column : List.of("Labels", "Components", "Fix versions")) {
            if (row.names(column).stream().anyMatch(name -> name.length() > 255)) {
                row.wrong(column + " has a name of more than 255 characters");
            }
        }
    }

    private void checkKey(CsvRow row, String key) {
        boolean subTask = checkType(row);
        if (!KEY.matcher(key).matches()) {
            row.wrong("Key must be a project's key, - and a number, not \"" + key + "\"");
        } else if (!plan.hasProject(Plan.projectOf(key))) {
            row.wrong("projects.csv has no project " + Plan.projectOf(key));
        } else if (!plan.addIssue(key, subTask)) {
            row.wrong("the key " + key + " is there twice");
        } else if (row.text("Parent").filter(parent -> !plan.mayBeParent(parent, Plan.projectOf(key))).isPresent()) {
            row.wrong("Parent must be an issue of the same project in a row above, not a sub-task: \"" + row.text("Parent").get() + "\"");
        }
    }

    private static boolean checkType(CsvRow row) {
        boolean subTask = row.constant("Type", IssueType.class).orElse(IssueType.TASK).isSubTask();
        if (subTask != row.text("Parent").isPresent()) {
            row.wrong("a Sub-task has a Parent, and nothing else has one");
        }
        return subTask;
    }

    private static void accept(CsvRow row, Runnable check) {
        try {
            check.run();
        } catch (RejectedInput e) {
            row.wrong(e.getMessage());
        }
    }

    @Override
    public void load(CsvRow row) {
        String key = row.text("Key").orElseThrow();
        IssueStatus status = row.constant("Status", IssueStatus.class).orElse(IssueStatus.TO_DO);
        boolean done = status.category() == StatusCategory.DONE;
        Instant created = row.moment("Created").orElseGet(this::now);
        Instant updated = row.moment("Updated").orElse(created);
        Optional<Duration> spent = Optional.of(plan.spentOn(key)).filter(time -> !time.isZero());
        Optional<Duration> original = row.seconds("Original estimate");
        batch.add(new TrackerIssue(plan.issueId(key), key, Plan.numberOf(key), projectId(Plan.projectOf(key)), Plan.projectOf(key),
                row.constant("Type", IssueType.class).orElse(IssueType.TASK), row.text("Summary").orElseThrow(), row.text("Description"), status,
                row.constant("Priority", IssuePriority.class).orElse(IssuePriority.MEDIUM),
                done ? row.constant("Resolution", IssueResolution.class).or(() -> Optional.of(IssueResolution.DONE)) : Optional.empty(),
                row.text("Assignee").flatMap(plan::userKey), row.text("Reporter").flatMap(plan::userKey), created, updated,
                done ? Optional.of(updated) : Optional.empty(), row.day("Due"), original,
                row.seconds("Remaining estimate").or(() -> original.map(estimate -> left(estimate, spent, done))), spent,
                row.text("Parent").map(plan::issueId), Optional.empty(),
                row.names("Labels"), row.names("Components"), row.names("Fix versions")));
    }

    /** What Jira would have left of the estimate after the work was logged. */
    private static Duration left(Duration estimate, Optional<Duration> spent, boolean done) {
        Duration left = estimate.minus(spent.orElse(Duration.ZERO));
        return done || left.isNegative() ? Duration.ZERO : left;
    }

    private long projectId(String key) {
        return projectIds.computeIfAbsent(key, wanted -> tracker.projects().byKey(wanted).orElseThrow().id());
    }

    private Instant now() {
        return clock.instant();
    }

    @Override
    public void finish() {
        batch.flush();
    }
}
