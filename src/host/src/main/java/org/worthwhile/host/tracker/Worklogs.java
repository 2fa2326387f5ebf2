package org.worthwhile.host.tracker;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.dao.support.DataAccessUtils;

/** Time worked. Keeps each issue's time spent and remaining estimate in step. Nothing here asks for permission. */
public final class Worklogs {

    private static final String SELECT =
            "SELECT id, issueid, author, worklogbody, grouplevel, rolelevel, startdate, timeworked, created, updated, updateauthor FROM worklog";

    private static final Duration LONGEST = Duration.ofHours(100_000);

    private final Database database;
    private final Issues issues;

    Worklogs(Database database, Issues issues) {
        this.database = database;
        this.issues = issues;
    }

    public Optional<TrackerWorklog> byId(long id) {
        return Optional.ofNullable(DataAccessUtils.singleResult(
                database.sql().query(SELECT + " WHERE id = :id", Map.of("id", id), Worklogs::worklog)));
    }

    /** Oldest work first. */
    public List<TrackerWorklog> ofIssue(long issueId) {
        return database.sql().query(SELECT + " WHERE issueid = :issue ORDER BY startdate, id", Map.of("issue", issueId), Worklogs::worklog);
    }

    public long count() {
        return database.sql().queryForObject("SELECT COUNT(*) FROM worklog", Map.of(), Long.class);
    }

    public TrackerWorklog log(NewWorklog work) {
        return logAll(List.of(work)).get(0);
    }

    /** The issues first, as everybody who changes their time does: one that somebody deletes meanwhile is not found. */
    public List<TrackerWorklog> logAll(List<NewWorklog> works) {
        works.forEach(Worklogs::accept);
        return database.inTransaction(() -> {
            works.stream().map(NewWorklog::issueId).distinct().sorted().forEach(issues::locked);
            long firstId = database.nextIds("worklog", works.size());
            List<TrackerWorklog> logged = new ArrayList<>();
            for (NewWorklog work : works) {
                logged.add(withId(firstId + logged.size(), work));
            }
            insert(logged);
            addUp(logged);
            return logged;
        });
    }

    /** The remaining estimate follows the difference. */
    public TrackerWorklog change(long id, WorklogChange change, String byKey) {
        accept(change.timeSpent(), change.comment());
        return database.inTransaction(() -> {
            TrackerWorklog before = locked(id);
            Map<String, Object> row = row(new TrackerWorklog(id, before.issueId(), before.authorKey(), change.started(), change.timeSpent(),
                    change.comment(), change.groupLevel(), change.roleLevelId(), before.created(), database.now(), byKey));
            database.sql().update("""
                    UPDATE worklog SET worklogbody = :comment, grouplevel = :group, rolelevel = :role, startdate = :started, timeworked = :seconds,
                    updated = :updated, updateauthor = :updateauthor WHERE id = :id""", row);
            issues.addTimeSpent(before.issueId(), change.timeSpent().minus(before.timeSpent()), database.now());
            return byId(id).orElseThrow();
        });
    }

    /** The time goes back to the remaining estimate. */
    public void remove(long id) {
        database.runInTransaction(() -> byId(id).ifPresent(worklog -> {
            issues.locked(worklog.issueId());
            if (database.sql().update("DELETE FROM worklog WHERE id = :id", Map.of("id", id)) > 0) {
                database.sql().update("INSERT INTO worklog_deleted (worklog_id, deletion_time) VALUES (:id, :now)",
                        Map.of("id", id, "now", Database.column(database.now())));
                issues.addTimeSpent(worklog.issueId(), worklog.timeSpent().negated(), database.now());
            }
        }));
    }

    /** The issue first, as everybody who changes its time does. */
    private TrackerWorklog locked(long id) {
        long issue = byId(id).orElseThrow(NotFound::worklog).issueId();
        issues.locked(issue);
        return byId(id).orElseThrow(NotFound::worklog);
    }

    /**
     * At most so many of those that were updated at that moment or later, but before the other one, in the order of the updates.
     * Which of equal moments come first is not said.
     */
    public List<TrackerWorklog> updatedSince(Instant since, Instant before, int limit) {
        return database.sql().query(SELECT + " WHERE updated >= :since AND updated < :before ORDER BY updated LIMIT :limit",
                window(since, before, limit), Worklogs::worklog);
    }

    /** As {@link #updatedSince}. Worklogs that went with their issue are not among them. */
    public List<DeletedWork> deletedSince(Instant since, Instant before, int limit) {
        return database.sql().query("""
                SELECT worklog_id, deletion_time FROM worklog_deleted WHERE deletion_time >= :since AND deletion_time < :before
                ORDER BY deletion_time LIMIT :limit""", window(since, before, limit), (columns, number) -> {
                    Row row = new Row(columns);
                    return new DeletedWork(row.number("worklog_id"), row.instant("deletion_time"));
                });
    }

    public List<TrackerWorklog> byIds(Collection<Long> ids, int limit) {
        return ids.isEmpty() ? List.of() : database.sql().query(SELECT + " WHERE id IN (:ids) ORDER BY id LIMIT :limit",
                Map.of("ids", ids, "limit", limit), Worklogs::worklog);
    }

    private static Map<String, Object> window(Instant since, Instant before, int limit) {
        return Map.of("since", Database.column(since), "before", Database.column(before), "limit", limit);
    }

    private TrackerWorklog withId(long id, NewWorklog work) {
        Instant logged = work.logged().orElseGet(database::now);
        return new TrackerWorklog(id, work.issueId(), work.authorKey(), work.started(), work.timeSpent(), work.comment(),
                work.groupLevel(), work.roleLevelId(), logged, logged, work.authorKey());
    }

    /** So many ids in a row for {@link #insertAll}; returns the first. */
    public long reserve(int count) {
        return database.nextIds("worklog", count);
    }

    /** Exactly as they are; the issues are taken to count the time already. */
    public void insertAll(List<TrackerWorklog> worklogs) {
        database.runInTransaction(() -> insert(worklogs));
    }

    @SuppressWarnings("unchecked")
    private void insert(List<TrackerWorklog> worklogs) {
        Map<String, Object>[] rows = worklogs.stream().map(Worklogs::row).toArray(Map[]::new);
        database.sql().batchUpdate("""
                INSERT INTO worklog (id, issueid, author, worklogbody, grouplevel, rolelevel, startdate, timeworked, created, updated,
                updateauthor)
                VALUES (:id, :issue, :author, :comment, :group, :role, :started, :seconds, :created, :updated, :updateauthor)""", rows);
    }

    private void addUp(List<TrackerWorklog> worklogs) {
        Map<Long, Duration> sums = new HashMap<>();
        Map<Long, Instant> latest = new HashMap<>();
        for (TrackerWorklog worklog : worklogs) {
            sums.merge(worklog.issueId(), worklog.timeSpent(), Duration::plus);
            latest.merge(worklog.issueId(), worklog.created(), (one, other) -> one.isAfter(other) ? one : other);
        }
        sums.forEach((issue, sum) -> issues.addTimeSpent(issue, sum, latest.get(issue)));
    }

    private static void accept(NewWorklog work) {
        accept(work.timeSpent(), work.comment());
    }

    private static void accept(Duration timeSpent, String comment) {
        if (timeSpent.toSeconds() <= 0) {
            throw new RejectedInput("timeLogged", "You must indicate the time spent working.");
        }
        if (timeSpent.compareTo(LONGEST) > 0) {
            throw new RejectedInput("timeLogged", "The time spent must not be more than 100,000 hours.");
        }
        RejectedInput.unlessStorable("comment", comment);
    }

    private static Map<String, Object> row(TrackerWorklog worklog) {
        Map<String, Object> row = new HashMap<>();
        row.put("id", worklog.id());
        row.put("issue", worklog.issueId());
        row.put("author", worklog.authorKey());
        row.put("comment", worklog.comment());
        row.put("group", Database.orNull(worklog.groupLevel()));
        row.put("role", Database.orNull(worklog.roleLevelId()));
        row.put("started", Database.column(worklog.started()));
        row.put("seconds", worklog.timeSpent().toSeconds());
        row.put("created", Database.column(worklog.created()));
        row.put("updated", Database.column(worklog.updated()));
        row.put("updateauthor", worklog.updateAuthorKey());
        return row;
    }

    private static TrackerWorklog worklog(ResultSet columns, int number) throws SQLException {
        Row row = new Row(columns);
        return new TrackerWorklog(row.number("id"), row.number("issueid"), row.text("author"), row.instant("startdate"),
                Duration.ofSeconds(row.number("timeworked")), row.text("worklogbody"), row.optionalText("grouplevel"),
                row.optionalNumber("rolelevel"), row.instant("created"), row.instant("updated"), row.text("updateauthor"));
    }
}
