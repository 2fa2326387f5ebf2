package org.worthwhile.host.tracker;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What people wrote below issues. Nothing here asks for permission. */
public final class Comments {

    private final Database database;
    private final Issues issues;

    Comments(Database database, Issues issues) {
        this.database = database;
        this.issues = issues;
    }

    /** Oldest first. */
    public List<TrackerComment> ofIssue(long issueId) {
        return database.sql().query("""
                SELECT id, issueid, author, actionbody, created, actionlevel, rolelevel FROM jiraaction
                WHERE issueid = :issue ORDER BY created, id""", Map.of("issue", issueId), Comments::comment);
    }

    public TrackerComment add(NewComment comment) {
        if (comment.body().isBlank()) {
            throw new RejectedInput("comment", "Comment body can not be empty!");
        }
        RejectedInput.unlessStorable("comment", comment.body());
        return database.inTransaction(() -> {
            issues.locked(comment.issueId());
            TrackerComment added = new TrackerComment(database.nextId("jiraaction"), comment.issueId(), comment.authorKey(), comment.body(),
                    comment.written().orElseGet(database::now), comment.groupLevel(), comment.roleLevelId());
            insert(added);
            issues.touched(added.issueId(), added.created());
            return added;
        });
    }

    private void insert(TrackerComment comment) {
        Map<String, Object> row = new HashMap<>();
        row.put("id", comment.id());
        row.put("issue", comment.issueId());
        row.put("author", comment.authorKey());
        row.put("body", comment.body());
        row.put("group", Database.orNull(comment.groupLevel()));
        row.put("role", Database.orNull(comment.roleLevelId()));
        row.put("created", Database.column(comment.created()));
        database.sql().update("""
                INSERT INTO jiraaction (id, issueid, author, actionbody, actionlevel, rolelevel, created)
                VALUES (:id, :issue, :author, :body, :group, :role, :created)""", row);
    }

    private static TrackerComment comment(ResultSet columns, int number) throws SQLException {
        Row row = new Row(columns);
        return new TrackerComment(row.number("id"), row.number("issueid"), row.text("author"), row.text("actionbody"), row.instant("created"),
                row.optionalText("actionlevel"), row.optionalNumber("rolelevel"));
    }
}
