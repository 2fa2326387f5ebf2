package org.worthwhile.persistence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

import com.atlassian.activeobjects.external.ActiveObjects;
import net.java.ao.Query;
import net.java.ao.RawEntity;

/** Reads and deletes many rows in few statements. */
final class RowsByIds {

    /** Oracle takes 1,000 in a list, SQL Server about 2,000 parameters in a statement. */
    private static final int LONGEST_LIST = 500;

    private RowsByIds() { }

    /** In the order they were inserted, list by list. */
    static <E extends RawEntity<Long>> List<E> find(ActiveObjects ao, Class<E> type, String column, Collection<Long> ids) {
        return find(ao, type, Conditions::unquoted, column, ids);
    }

    /** Among the rows for which these conditions hold as well. */
    static <E extends RawEntity<Long>> List<E> find(ActiveObjects ao, Class<E> type, Supplier<Conditions> where, String column,
            Collection<Long> ids) {
        List<E> rows = new ArrayList<>();
        inLists(where, column, ids, condition -> Collections.addAll(rows,
                ao.find(type, Query.select().where(condition.text(), condition.parameters()).order("ID ASC"))));
        return rows;
    }

    static <E extends RawEntity<Long>> void delete(ActiveObjects ao, Class<E> type, String column, Collection<Long> ids) {
        inLists(Conditions::unquoted, column, ids, condition -> ao.deleteWithSQL(type, condition.text(), condition.parameters()));
    }

    private static void inLists(Supplier<Conditions> where, String column, Collection<Long> ids, Consumer<Conditions> work) {
        List<Long> distinct = new ArrayList<>(new LinkedHashSet<>(ids));
        for (int from = 0; from < distinct.size(); from += LONGEST_LIST) {
            work.accept(where.get().in(column, distinct.subList(from, Math.min(from + LONGEST_LIST, distinct.size()))));
        }
    }
}
