package org.worthwhile.persistence;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import com.atlassian.activeobjects.external.ActiveObjects;
import net.java.ao.Query;
import net.java.ao.RawEntity;

/** Reads tables of any length, a page in memory at a time. Each page begins behind the last id of the one before, so rows that come meanwhile shift nothing. */
final class RowByRow {

    private static final int PAGE = 500;

    private final ActiveObjects ao;

    RowByRow(ActiveObjects ao) {
        this.ao = ao;
    }

    /** In the order of ids, in pages that are never empty. */
    <E extends RawEntity<Long>> void pages(Class<E> type, IdOf<E> id, Consumer<List<E>> reader) {
        long last = Long.MIN_VALUE;
        E[] page;
        do {
            page = ao.find(type, Query.select().where("ID > ?", last).order("ID ASC").limit(PAGE));
            if (page.length > 0) {
                reader.accept(Arrays.asList(page));
                last = id.of(page[page.length - 1]);
            }
        } while (page.length == PAGE);
    }

    <E extends RawEntity<Long>> void rows(Class<E> type, IdOf<E> id, Consumer<E> reader) {
        pages(type, id, page -> page.forEach(reader));
    }

    /** How a row tells its id. */
    interface IdOf<E> {
        long of(E row);
    }
}
