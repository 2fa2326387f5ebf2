package org.worthwhile.persistence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

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

    /** In one statement: beyond a short list, all rows of a range are read, and those of other ids left out. */
    static <E extends RawEntity<Long>> List<E> findAtOnce(ActiveObjects ao, Class<E> type, String column, Collection<Long> ids,
            Function<E, Long> id) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Set<Long> wanted = Set.copyOf(ids);
        Conditions condition = Conditions.unquoted().inOrWithin(column, wanted);
        return Arrays.stream(ao.find(type, Query.select().where(condition.text(), condition.parameters())))
                .filter(row -> wanted.contains(id.apply(row))).collect(Collectors.toList());
    }

    static <E extends RawEntity<Long>> void delete(ActiveObjects ao, Class<E> type, String column, Collection<Long> ids) {
        inLists(Conditions::unquoted, column, ids, condition -> ao.deleteWithSQL(type, condition.text(), condition.parameters()));
    }

    private static void inLists(Supplier<Conditions> where, String column, Collection<Long> ids, Consumer<Conditions> work) {
        inLists(ids, LONGEST_LIST, some -> work.accept(where.get().in(column, some)));
    }

    /** Hands the different ids over in lists of this length at most. */
    static void inLists(Collection<Long> ids, int longest, Consumer<List<Long>> work) {
        List<Long> distinct = new ArrayList<>(new LinkedHashSet<>(ids));
        for (int from = 0; from < distinct.size(); from += longest) {
            work.accept(distinct.subList(from, Math.min(from + longest, distinct.size())));
        }
    }
}
