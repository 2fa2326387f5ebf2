package org.worthwhile.host.tracker;

import java.util.Map;

/** Makes versions and components of the names that issues carried before there were any. */
final class NamesInUse {

    private final Database database;

    NamesInUse(Database database) {
        this.database = database;
    }

    void register() {
        ProjectParts parts = new ProjectParts(database);
        database.sql().query("""
                SELECT DISTINCT i.project, n.kind, n.name FROM issue_name n JOIN jiraissue i ON i.id = n.issue
                WHERE n.kind IN ('component', 'fixversion')""", Map.of(),
                (row, number) -> new Name(row.getLong(1), row.getString(2), row.getString(3)))
                .forEach(name -> parts.ensure(name.kind, name.project, name.text));
    }

    private record Name(long project, String kind, String text) {
    }
}
