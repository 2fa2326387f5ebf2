package org.worthwhile.persistence;

import java.util.List;
import java.util.Map;

import com.atlassian.activeobjects.external.ActiveObjects;
import net.java.ao.RawEntity;
import org.worthwhile.domain.refusal.DuplicateKey;

/** Writes rows of which a unique key allows only one; after a refusal PostgreSQL answers nothing more in this transaction. */
final class UniqueRows {

    private UniqueRows() { }

    static <E extends RawEntity<Long>> E insert(ActiveObjects ao, Class<E> type, Map<String, Object> columns) {
        try {
            return ao.create(type, columns);
        } catch (RuntimeException e) {
            throw refusal(e);
        }
    }

    static <E extends RawEntity<Long>> void insertAll(ActiveObjects ao, Class<E> type, List<Map<String, Object>> rows) {
        try {
            RowBatch.insert(ao, type, rows);
        } catch (RuntimeException e) {
            throw refusal(e);
        }
    }

    static void update(RawEntity<Long> row) {
        try {
            row.save();
        } catch (RuntimeException e) {
            throw refusal(e);
        }
    }

    /** Says nothing of what the row holds: it may be somebody's rate. */
    private static RuntimeException refusal(RuntimeException e) {
        return SqlState.INTEGRITY_VIOLATION.causes(e) ? new DuplicateKey("Taken a moment ago", e) : e;
    }
}
