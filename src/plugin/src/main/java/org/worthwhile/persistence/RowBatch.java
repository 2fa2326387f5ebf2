package org.worthwhile.persistence;

import java.util.List;
import java.util.Map;

import com.atlassian.activeobjects.external.ActiveObjects;
import net.java.ao.RawEntity;

/** Inserts many rows in one batch, or one by one where Jira's Active Objects are older than batches. */
final class RowBatch {

    private RowBatch() { }

    /** The rows may differ in their columns; a column that is missing is null. */
    static <E extends RawEntity<Long>> void insert(ActiveObjects ao, Class<E> type, List<Map<String, Object>> rows) {
        if (rows.isEmpty()) {
            return;
        }
        try {
            ao.create(type, rows);
        } catch (IncompatibleClassChangeError older) {
            // the method was not found, so nothing is inserted yet; which lines of Jira lack it is not recorded
            rows.forEach(row -> ao.create(type, row));
        }
    }
}
