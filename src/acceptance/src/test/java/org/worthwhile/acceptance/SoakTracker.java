package org.worthwhile.acceptance;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import javax.sql.DataSource;

/** What the tracker's own tables hold, read by SQL: the issues and the work on them. */
final class SoakTracker {

    /** An issue; a sub-task knows its parent. */
    record Issue(long id, String project, String key, Optional<Long> parent) {
    }

    /** A worklog; the day is that of its begin in the server's zone, which is UTC. */
    record Work(long id, long issueId, String author, LocalDate day, long seconds) {
    }

    private final DataSource database;

    SoakTracker(DataSource database) {
        this.database = database;
    }

    List<Issue> issues() {
        return read("SELECT i.id, p.pkey, i.issuenum, i.parent FROM jiraissue i JOIN project p ON p.id = i.project ORDER BY i.id", row -> {
            long parent = row.getLong("parent");
            Optional<Long> known = row.wasNull() ? Optional.empty() : Optional.of(parent);
            return new Issue(row.getLong("id"), row.getString("pkey"), row.getString("pkey") + "-" + row.getLong("issuenum"), known);
        });
    }

    Map<Long, Issue> issuesById() {
        return issues().stream().collect(Collectors.toMap(Issue::id, Function.identity()));
    }

    List<Work> work() {
        return read("SELECT id, issueid, author, startdate, timeworked FROM worklog ORDER BY id", row -> new Work(row.getLong("id"), row.getLong("issueid"),
                row.getString("author"), row.getTimestamp("startdate").toInstant().atZone(ZoneOffset.UTC).toLocalDate(), row.getLong("timeworked")));
    }

    List<Work> workOf(String author) {
        return work().stream().filter(work -> work.author().equals(author)).toList();
    }

    Map<String, Long> projectIds() {
        return read("SELECT id, pkey FROM project", row -> Map.entry(row.getString("pkey"), row.getLong("id"))).stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private <T> List<T> read(String select, Reading<T> reading) {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(select)) {
            List<T> found = new ArrayList<>();
            while (rows.next()) {
                found.add(reading.of(rows));
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(select, e);
        }
    }

    private interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }
}
