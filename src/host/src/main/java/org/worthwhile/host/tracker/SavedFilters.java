package org.worthwhile.host.tracker;

import java.sql.SQLException;
import java.util.Map;

/** Saved filters. That the JQL is any is for the caller to see to. */
public final class SavedFilters extends SharedStore<SavedFilter> {

    SavedFilters(Database database) {
        super(database, SharedKind.FILTER);
    }

    public SavedFilter add(TrackerUser owner, SharedDetails details, String jql) {
        check(details, jql);
        return database().inTransaction(() -> {
            long id = insert(owner, details);
            ask(id, jql);
            return byId(id).orElseThrow();
        });
    }

    public void change(SavedFilter filter, SharedDetails details, String jql) {
        check(details, jql);
        database().runInTransaction(() -> {
            update(filter, details);
            ask(filter.id(), jql);
        });
    }

    private static void check(SharedDetails details, String jql) {
        details.check();
        RejectedInput.unlessStorable("jql", jql);
    }

    private void ask(long id, String jql) {
        database().sql().update("UPDATE searchrequest SET reqcontent = :jql WHERE id = :id", Map.of("id", id, "jql", jql));
    }

    @Override
    SavedFilter read(long id, SharedDetails details, String ownerKey, Row row) throws SQLException {
        return new SavedFilter(id, details.name(), details.description(), ownerKey, details.shares(), row.text("reqcontent"));
    }
}
