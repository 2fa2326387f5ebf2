package org.worthwhile.host.tracker;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Issues and sub-tasks. Only {@link #visibleTo} asks for permission. */
public final class Issues {

    private static final int SUMMARY_LIMIT = 255;
    /** PostgreSQL takes so many parameters and some more. */
    private static final int IDS_AT_ONCE = 10_000;
    private static final Pattern KEY = Pattern.compile("([A-Z][A-Z0-9_]*)-([1-9][0-9]{0,17})");

    private final Database database;
    private final IssueRows rows;
    private final NewIssueRows inserted;
    private final IssueChanges changes;

    Issues(Database database, ProjectParts parts) {
        this.database = database;
        this.rows = new IssueRows(database);
        this.inserted = new NewIssueRows(database, parts);
        this.changes = new IssueChanges(database, parts, inserted);
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

    /** Also by a key it had before it was moved. */
    public Optional<TrackerIssue> byKeyOrFormer(String key) {
        return byKey(key).or(() -> Optional.of(key).filter(Database::canHold)
                .flatMap(askable -> rows.one(" JOIN moved_issue_key m ON m.issue_id = i.id WHERE m.old_issue_key = :key", Map.of("key", askable))));
    }

    public List<TrackerIssue> byIds(Collection<Long> ids) {
        List<Long> sorted = ids.stream().distinct().sorted().toList();
        List<TrackerIssue> found = new ArrayList<>();
        for (int start = 0; start < sorted.size(); start += IDS_AT_ONCE) {
            found.addAll(rows.many(" WHERE i.id IN (:ids) ORDER BY i.id", Map.of("ids", sorted.subList(start, Math.min(start + IDS_AT_ONCE, sorted.size())))));
        }
        return found;
    }

    public List<TrackerIssue> subTasksOf(long issueId) {
        return rows.many(" WHERE i.parent = :parent ORDER BY i.issuenum", Map.of("parent", issueId));
    }

    /** In their order. */
    public List<Long> subTaskIdsOf(long issueId) {
        return database.sql().queryForList("SELECT id FROM jiraissue WHERE parent = :parent ORDER BY issuenum", Map.of("parent", issueId), Long.class);
    }

    /** Ascending. */
    public List<Long> ids() {
        return database.sql().queryForList("SELECT id FROM jiraissue ORDER BY id", Map.of(), Long.class);
    }

    /** Ascending. */
    public List<Long> idsIn(long projectId) {
        return database.sql().queryForList("SELECT id FROM jiraissue WHERE project = :project ORDER BY id", Map.of("project", projectId), Long.class);
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
        return new IssuePage(rows.many(visible.where() + query.orderSql() + " LIMIT :limit OFFSET :offset", values), offset, total);
    }

    public TrackerIssue add(NewIssue issue) {
        acceptSummary(issue.summary);
        issue.description.ifPresent(Issues::acceptDescription);
        return database.inTransaction(() -> {
            issue.parentId().ifPresent(this::locked);
            long id = database.nextId("jiraissue");
            inserted.insert(List.of(issue.completed(id, nextNumber(issue.projectId), database.now())));
            return byId(id).orElseThrow();
        });
    }

    public TrackerIssue change(long issueId, IssueChange change) {
        new ChangedFields(change).check();
        return database.inTransaction(() -> {
            changes.write(locked(issueId), change);
            return byId(issueId).orElseThrow();
        });
    }

    /** The issue and its sub-tasks get new keys; the old ones still lead to them. Worklogs are left as they are. */
    public TrackerIssue move(long issueId, TrackerProject target) {
        return database.inTransaction(() -> {
            TrackerIssue issue = locked(issueId);
            moveOne(issue, target);
            subTasksOf(issueId).forEach(subTask -> moveOne(subTask, target));
            return byId(issueId).orElseThrow();
        });
    }

    private void moveOne(TrackerIssue issue, TrackerProject target) {
        Map<String, Object> values = new HashMap<>();
        values.put("id", issue.id());
        values.put("old", issue.key());
        values.put("project", target.id());
        values.put("number", nextNumber(target.id()));
        values.put("now", Database.column(database.now()));
        database.sql().update("INSERT INTO moved_issue_key (old_issue_key, issue_id) VALUES (:old, :id)", values);
        database.sql().update("""
                UPDATE jiraissue SET project = :project, issuenum = :number, updated = :now, security = (SELECT i.security FROM jiraissue i
                JOIN schemeissuesecuritylevels l ON l.id = i.security JOIN project p ON p.security_scheme = l.scheme
                WHERE i.id = :id AND p.id = :project) WHERE id = :id""", values);
        database.sql().update("""
                DELETE FROM issue_name WHERE issue = :id AND (kind = 'component' AND name NOT IN (SELECT cname FROM component WHERE project = :project)
                OR kind = 'fixversion' AND name NOT IN (SELECT vname FROM projectversion WHERE project = :project))""", values);
    }

    /** With its sub-tasks, comments and worklogs. */
    public void remove(long issueId) {
        database.runInTransaction(() -> {
            locked(issueId);
            subTasksOf(issueId).forEach(subTask -> removeOne(locked(subTask.id()).id()));
            removeOne(issueId);
        });
    }

    private void removeOne(long issueId) {
        Map<String, Object> issue = Map.of("issue", issueId);
        for (String column : List.of("worklog WHERE issueid", "jiraaction WHERE issueid", "issue_name WHERE issue", "customfieldvalue WHERE issue", "moved_issue_key WHERE issue_id",
                "jiraissue WHERE id")) {
            database.sql().update("DELETE FROM " + column + " = :issue", issue);
        }
    }

    /** Nobody else changes the issue until the surrounding transaction ends. */
    TrackerIssue locked(long issueId) {
        List<Long> found = database.sql().queryForList("SELECT id FROM jiraissue WHERE id = :id FOR UPDATE", Map.of("id", issueId), Long.class);
        return found.stream().findFirst().flatMap(this::byId).orElseThrow(NotFound::issue);
    }

    public TrackerIssue assign(long issueId, Optional<String> userKey) {
        Map<String, Object> values = new HashMap<>();
        values.put("assignee", Database.orNull(userKey));
        return update(issueId, "assignee = :assignee", values);
    }

    /** The resolution is for a status of the category Done; others take it away. */
    public TrackerIssue moveTo(long issueId, IssueStatus status, IssueResolution resolution) {
        boolean done = status.category() == StatusCategory.DONE;
        Map<String, Object> values = new HashMap<>();
        values.put("status", status.id());
        values.put("resolution", done ? resolution.id() : null);
        values.put("resolved", done ? Database.column(database.now()) : null);
        return update(issueId, "issuestatus = :status, resolution = :resolution, resolutiondate = :resolved", values);
    }

    private TrackerIssue update(long issueId, String assignments, Map<String, Object> values) {
        return database.inTransaction(() -> {
            values.put("id", locked(issueId).id());
            values.put("now", Database.column(database.now()));
            database.sql().update("UPDATE jiraissue SET " + assignments + ", updated = :now WHERE id = :id", values);
            return byId(issueId).orElseThrow();
        });
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

    /** So many ids in a row for {@link #insertAll}; returns the first. */
    public long reserve(int count) {
        return database.nextIds("jiraissue", count);
    }

    /** Exactly as they are, ids, numbers and times included; parents before their sub-tasks. Components and versions are added to the project. */
    public void insertAll(List<TrackerIssue> issues) {
        database.runInTransaction(() -> inserted.insert(issues));
    }

    /** The project's row stays locked until the issue is in, so two issues never get one number. */
    private long nextNumber(long projectId) {
        Map<String, Object> project = Map.of("project", projectId);
        database.sql().update("UPDATE project SET pcounter = pcounter + 1 WHERE id = :project", project);
        return database.sql().queryForObject("SELECT pcounter FROM project WHERE id = :project", project, Long.class);
    }

    /** @throws RejectedInput for nothing, more than 255 characters, several lines */
    public static void acceptSummary(String summary) {
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

    /** @throws RejectedInput for more than 32,767 characters and for what is no text */
    public static void acceptDescription(String description) {
        RejectedInput.unlessStorable("description", description);
    }
}
