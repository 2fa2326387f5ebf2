package org.worthwhile.host.tracker;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.dao.support.DataAccessUtils;

/** Time worked. Keeps each issue's time spent and remaining estimate in step. Nothing here asks for permission. */
public final class Worklogs {

    private static final String SELECT =
            "SELECT id, issueid, author, worklogbody, grouplevel, rolelevel, startdate, timeworked, created, updated FROM worklog";

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

    public List<TrackerWorklog> logAll(List<NewWorklog> works) {
        works.forEach(Worklogs::accept);
        return database.inTransaction(() -> {
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

    /** The time goes back to the remaining estimate. */
    public void remove(long id) {
        database.runInTransaction(() -> byId(id).ifPresent(worklog -> {
            database.sql().update("DELETE FROM worklog WHERE id = :id", Map.of("id", id));
            issues.addTimeSpent(worklog.issueId(), worklog.timeSpent().negated(), database.now());
        }));
    }

    private TrackerWorklog withId(long id, NewWorklog work) {
        Instant logged = work.logged().orElseGet(database::now);
        return new TrackerWorklog(id, work.issueId(), work.authorKey(), work.started(), work.timeSpent(), work.comment(),
                work.groupLevel(), work.roleLevelId(), logged, logged);
    }

    @SuppressWarnings("unchecked")
    private void insert(List<TrackerWorklog> worklogs) {
        Map<String, Object>[] rows = worklogs.stream().map(Worklogs::row).toArray(Map[]::new);
        database.sql().batchUpdate("""
                INSERT INTO worklog (id, issueid, author, worklogbody, grouplevel, rolelevel, startdate, timeworked, created, updated)
                VALUES (:id, :issue, :author, :comment, :group, :role, :started, :seconds, :created, :updated)""", rows);
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
        if (work.timeSpent().toSeconds() <= 0) {
            throw new RejectedInput("timeLogged", "You must indicate the time spent working.");
        }
        RejectedInput.unlessStorable("comment", work.comment());
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
        return row;
    }

    private static TrackerWorklog worklog(ResultSet columns, int number) throws SQLException {
        Row row = new Row(columns);
        return new TrackerWorklog(row.number("id"), row.number("issueid"), row.text("author"), row.instant("startdate"),
                Duration.ofSeconds(row.number("timeworked")), row.text("worklogbody"), row.optionalText("grouplevel"),
                row.optionalNumber("rolelevel"), row.instant("created"), row.instant("updated"));
    }
}
