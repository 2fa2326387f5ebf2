package org.worthwhile.persistence;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.atlassian.activeobjects.external.ActiveObjects;
import net.java.ao.RawEntity;

/**
 * Inserts many rows in one batch, or one by one where Jira's Active Objects are older than batches. Looked up by name, so that the app
 * links on both; see {@code src/docs/decisions/0014-many-rows-at-once.md}.
 */
final class RowBatch {

    private RowBatch() { }

    /** The rows may differ in their columns; a column that is missing is null. */
    static <E extends RawEntity<Long>> void insert(ActiveObjects ao, Class<E> type, List<Map<String, Object>> rows) {
        insert(ao, ActiveObjects.class, type, rows);
    }

    /** @param offered what these Active Objects are known to do */
    static <E extends RawEntity<Long>> void insert(ActiveObjects ao, Class<?> offered, Class<E> type, List<Map<String, Object>> rows) {
        if (rows.isEmpty()) {
            return;
        }
        Optional<Method> batch = batchOf(offered);
        if (batch.isPresent()) {
            insert(ao, batch.get(), type, rows);
        } else {
            rows.forEach(row -> ao.create(type, row));
        }
    }

    private static Optional<Method> batchOf(Class<?> offered) {
        try {
            return Optional.of(offered.getMethod("create", Class.class, List.class));
        } catch (NoSuchMethodException older) {
            return Optional.empty();
        }
    }

    private static void insert(ActiveObjects ao, Method batch, Class<?> type, List<Map<String, Object>> rows) {
        try {
            batch.invoke(ao, type, rows);
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof RuntimeException ? (RuntimeException) e.getCause() : new IllegalStateException(e.getCause());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
