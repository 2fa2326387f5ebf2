package org.worthwhile.persistence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;

import com.atlassian.activeobjects.external.ActiveObjects;
import net.java.ao.Query;
import net.java.ao.RawEntity;

/** Reads many rows in few statements. */
final class RowsByIds {

    /** Oracle takes 1,000 in a list, SQL Server about 2,000 parameters in a statement. */
    private static final int LONGEST_LIST = 500;

    private RowsByIds() { }

    /** In the order they were inserted, list by list. */
    static <E extends RawEntity<Long>> List<E> find(ActiveObjects ao, Class<E> type, String column, Collection<Long> ids) {
        List<Long> distinct = new ArrayList<>(new LinkedHashSet<>(ids));
        List<E> rows = new ArrayList<>();
        for (int from = 0; from < distinct.size(); from += LONGEST_LIST) {
            List<Long> some = distinct.subList(from, Math.min(from + LONGEST_LIST, distinct.size()));
            Collections.addAll(rows, ao.find(type, in(column, some)));
        }
        return rows;
    }

    private static Query in(String column, List<Long> ids) {
        String parameters = String.join(", ", Collections.nCopies(ids.size(), "?"));
        return Query.select().where(column + " IN (" + parameters + ")", ids.toArray()).order("ID ASC");
    }
}
