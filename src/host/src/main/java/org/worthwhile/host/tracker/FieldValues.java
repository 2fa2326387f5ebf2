package org.worthwhile.host.tracker;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Values of custom fields whose types store them. */
public final class FieldValues {

    /** The column a value stands in. */
    public enum Column {
        STRINGVALUE, NUMBERVALUE, TEXTVALUE
    }

    private final Database database;

    FieldValues(Database database) {
        this.database = database;
    }

    /** In the order they were given. */
    public List<Object> of(long fieldId, long issueId, Column column) {
        return database.sql().queryForList("SELECT " + column + " FROM customfieldvalue WHERE issue = :issue AND customfield = :field AND " + column
                + " IS NOT NULL ORDER BY id", Map.of("issue", issueId, "field", fieldId), Object.class);
    }

    /** In place of those there were. */
    public void replace(long fieldId, long issueId, Column column, Collection<?> values) {
        database.runInTransaction(() -> {
            database.sql().update("DELETE FROM customfieldvalue WHERE issue = :issue AND customfield = :field", Map.of("issue", issueId, "field", fieldId));
            for (Object value : values) {
                Map<String, Object> row = new HashMap<>(Map.of("issue", issueId, "field", fieldId, "value", value));
                row.put("id", database.nextId("customfieldvalue"));
                database.sql().update("INSERT INTO customfieldvalue (id, issue, customfield, " + column + ") VALUES (:id, :issue, :field, :value)", row);
            }
        });
    }

    /** @return the issues that had one */
    public Set<Long> removeAll(long fieldId) {
        return database.inTransaction(() -> {
            Map<String, Object> field = Map.of("field", fieldId);
            Set<Long> issues = new TreeSet<>(database.sql().queryForList("SELECT issue FROM customfieldvalue WHERE customfield = :field", field, Long.class));
            database.sql().update("DELETE FROM customfieldvalue WHERE customfield = :field", field);
            return issues;
        });
    }
}
