package org.worthwhile.host.tracker;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Issues and sub-tasks. Only {@link #visibleTo} asks for permission. */
public final class Issues {

    private static final int SUMMARY_LIMIT = 255;
    private static final Pattern KEY = Pattern.compile("([A-Z][A-Z0-9_]*)-([1-9][0-9]{0,17})");

    private final Database database;
    private final IssueRows rows;

    Issues(Database database) {
        this.database = database;
        this.rows = new IssueRows(database);
    }

    public Optional<TrackerIssue> byId(long id) {
        return rows.one(" WHERE i.id = :id", Map.of("id", id));
    }

    /** Exactly as written; {@code shop-1} is not {@code SHOP-1}. */
    public Optional<TrackerIssue> byKey(String key) {
        Matcher parts = KEY.matcher(key);
        return parts.matches()
                ? rows.one(" WHERE p.pkey = :project AND i.issuenum = :number", Map.of("project", parts.group(1), "number", Long.parseLong(parts.group(2))))
                : Optional.empty();
    }

    public List<TrackerIssue> byIds(Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : rows.many(" WHERE i.id IN (:ids) ORDER BY i.id", Map.of("ids", ids));
    }

    public List<TrackerIssue> subTasksOf(long issueId) {
        return rows.many(" WHERE i.parent = :parent ORDER BY i.issuenum", Map.of("parent", issueId));
    }

    public long countIn(long projectId) {
        return database.sql().queryForObject("SELECT COUNT(*) FROM jiraissue WHERE project = :project", Map.of("project", projectId), Long.class);
    }

    /** One page of what this person may browse, in three statements whatever its size. */
    public IssuePage visibleTo(Access access, IssueQuery query, long offset, int limit) {
        VisibleIssues visible = new VisibleIssues(access, query);
        Long total = database.sql().queryForObject("SELECT COUNT(*)" + IssueRows.FROM + visible.where(), visible.values(), Long.class);
        Map<String, Object> values = new HashMap<>(visible.values());
        values.put("limit", limit);
        values.put("offset", offset);
        return new IssuePage(rows.many(visible.where() + query.order().sql() + " LIMIT :limit OFFSET :offset", values), offset, total);
    }

    public TrackerIssue add(NewIssue issue) {
        acceptSummary(issue.summary);
        issue.description.ifPresent(Issues::acceptDescription);
        return database.inTransaction(() -> {
            long id = database.nextId("jiraissue");
            insert(id, issue);
            name(id, IssueRows.LABEL, issue.labels);
            name(id, IssueRows.COMPONENT, issue.components);
            name(id, IssueRows.FIX_VERSION, issue.fixVersions);
            return byId(id).orElseThrow();
        });
    }

    /** Refuses what Jira refuses: nothing, more than 255 characters, several lines. */
    public void changeSummary(long issueId, String summary) {
        String accepted = summary.strip();
        acceptSummary(accepted);
        set(issueId, "summary = :value", accepted);
    }

    public void assign(long issueId, Optional<String> userKey) {
        set(issueId, "assignee = :value", Database.orNull(userKey));
    }

    /** Going to a status of the category Done resolves the issue, leaving it takes the resolution away. */
    public void moveTo(long issueId, IssueStatus status) {
        boolean done = status.category() == StatusCategory.DONE;
        Map<String, Object> values = new HashMap<>();
        values.put("id", issueId);
        values.put("status", status.id());
        values.put("now", Database.column(database.now()));
        values.put("resolution", done ? IssueResolution.DONE.id() : null);
        values.put("resolved", done ? Database.column(database.now()) : null);
        database.runInTransaction(() -> database.sql().update("""
                UPDATE jiraissue SET issuestatus = :status, resolution = :resolution, resolutiondate = :resolved, updated = :now
                WHERE id = :id""", values));
    }

    public void estimateRemaining(long issueId, Duration remaining) {
        set(issueId, "timeestimate = :value", remaining.toSeconds());
    }

    /** Adds logged time (takes it away when negative) and adjusts the remaining estimate, which does not fall below zero. */
    void addTimeSpent(long issueId, Duration logged, Instant when) {
        database.sql().update("""
                UPDATE jiraissue SET timespent = COALESCE(timespent, 0) + :seconds,
                timeestimate = CASE WHEN timeestimate > :seconds THEN timeestimate - :seconds WHEN timeestimate IS NULL THEN NULL ELSE 0 END,
                updated = CASE WHEN updated < :when THEN :when ELSE updated END WHERE id = :id""",
                Map.of("seconds", logged.toSeconds(), "when", Database.column(when), "id", issueId));
    }

    void touched(long issueId, Instant when) {
        database.sql().update("UPDATE jiraissue SET updated = :when WHERE id = :id AND updated < :when",
                Map.of("when", Database.column(when), "id", issueId));
    }

    private void insert(long id, NewIssue issue) {
        Instant created = issue.created.orElseGet(database::now);
        Instant updated = issue.updated.orElse(created);
        boolean resolved = issue.resolution.isPresent();
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("id", id);
        row.put("project", issue.projectId);
        row.put("number", nextNumber(issue.projectId));
        row.put("type", issue.type.id());
        row.put("summary", issue.summary);
        row.put("description", Database.orNull(issue.description));
        row.put("status", issue.status.id());
        row.put("priority", issue.priority.id());
        row.put("resolution", issue.resolution.map(Constant::id).orElse(null));
        row.put("assignee", Database.orNull(issue.assigneeKey));
        row.put("reporter", Database.orNull(issue.reporterKey));
        row.put("created", Database.column(created));
        row.put("updated", Database.column(updated));
        row.put("resolved", resolved ? Database.column(updated) : null);
        row.put("due", Database.orNull(issue.due));
        row.put("estimate", issue.originalEstimate.map(Duration::toSeconds).orElse(null));
        row.put("remaining", issue.remainingEstimate.map(Duration::toSeconds).orElse(null));
        row.put("parent", Database.orNull(issue.parentId));
        row.put("security", Database.orNull(issue.securityLevelId));
        database.sql().update("""
                INSERT INTO jiraissue (id, project, issuenum, issuetype, summary, description, issuestatus, priority, resolution, assignee, reporter,
                created, updated, resolutiondate, duedate, timeoriginalestimate, timeestimate, parent, security)
                VALUES (:id, :project, :number, :type, :summary, :description, :status, :priority, :resolution, :assignee, :reporter,
                :created, :updated, :resolved, :due, :estimate, :remaining, :parent, :security)""", row);
    }

    /** The project's row stays locked until the issue is in, so two issues never get one number. */
    private long nextNumber(long projectId) {
        Map<String, Object> project = Map.of("project", projectId);
        database.sql().update("UPDATE project SET pcounter = pcounter + 1 WHERE id = :project", project);
        return database.sql().queryForObject("SELECT pcounter FROM project WHERE id = :project", project, Long.class);
    }

    @SuppressWarnings("unchecked")
    private void name(long issueId, String kind, List<String> names) {
        Map<String, Object>[] rows = names.stream().distinct()
                .map(name -> Map.<String, Object>of("issue", issueId, "kind", kind, "name", name)).toArray(Map[]::new);
        if (rows.length > 0) {
            database.sql().batchUpdate("INSERT INTO issue_name (issue, kind, name) VALUES (:issue, :kind, :name)", rows);
        }
    }

    private void set(long issueId, String assignment, Object value) {
        Map<String, Object> values = new HashMap<>();
        values.put("id", issueId);
        values.put("value", value);
        values.put("now", Database.column(database.now()));
        database.runInTransaction(() -> database.sql().update("UPDATE jiraissue SET " + assignment + ", updated = :now WHERE id = :id", values));
    }

    private static void acceptSummary(String summary) {
        if (summary.isBlank()) {
            throw new RejectedInput("summary", "You must specify a summary of the issue.");
        }
        if (summary.length() > SUMMARY_LIMIT) {
            throw new RejectedInput("summary", "The summary must be less than " + SUMMARY_LIMIT + " characters.");
        }
        if (summary.chars().anyMatch(c -> c == '\n' || c == '\r')) {
            throw new RejectedInput("summary", "The summary is invalid because it contains newline characters.");
        }
        RejectedInput.unlessStorable("summary", summary);
    }

    private static void acceptDescription(String description) {
        RejectedInput.unlessStorable("description", description);
    }
}
