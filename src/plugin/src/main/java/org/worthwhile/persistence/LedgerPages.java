package org.worthwhile.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

import com.atlassian.activeobjects.external.ActiveObjects;
import net.java.ao.Query;
import org.worthwhile.domain.ledger.LedgerOrder;
import org.worthwhile.domain.ledger.LedgerQuery;

/** Cuts a page out of the sorted entries, or tells the order of all of them. */
final class LedgerPages {

    private final ActiveObjects ao;
    private final OwnSql sql;

    LedgerPages(ActiveObjects ao, OwnSql sql) {
        this.ao = ao;
        this.sql = sql;
    }

    List<LedgerEntryEntity> page(LedgerQuery query, LedgerOrder order, long offset, int most) {
        if (most == 0 || offset > Integer.MAX_VALUE) {
            return List.of();
        }
        LedgerFilter filter = new LedgerFilter(query);
        return filter.needsJudging()
                ? judged(filter, order, offset, most)
                : Arrays.asList(ao.find(LedgerEntryEntity.class, sorted(filter, order).limit(most).offset((int) offset)));
    }

    private static Query sorted(LedgerFilter filter, LedgerOrder order) {
        Conditions conditions = filter.addTo(Conditions.unquoted());
        return Query.select().where(conditions.text(), conditions.parameters()).order(columns(order, UnaryOperator.identity()));
    }

    /** Where the conditions do not say it all, only a look at the rows before tells where the page starts. */
    private List<LedgerEntryEntity> judged(LedgerFilter filter, LedgerOrder order, long offset, int most) {
        return rows(LongStream.of(worklogIds(filter, order, new Slice(offset, most))).boxed().collect(Collectors.toList()));
    }

    /** By worklog: a row has another id as soon as it is priced anew. */
    private List<LedgerEntryEntity> rows(List<Long> worklogIds) {
        Map<Long, LedgerEntryEntity> rows = RowsByIds.find(ao, LedgerEntryEntity.class, "WORKLOG_ID", worklogIds).stream()
                .collect(Collectors.toMap(LedgerEntryEntity::getWorklogId, Function.identity()));
        // a row may have gone since its id was read
        return worklogIds.stream().filter(rows::containsKey).map(rows::get).collect(Collectors.toList());
    }

    /** By a cursor: eight bytes are kept for each entry, and nothing else. */
    long[] worklogIds(LedgerQuery query, LedgerOrder order) {
        return worklogIds(new LedgerFilter(query), order, new Slice(0, Integer.MAX_VALUE));
    }

    private long[] worklogIds(LedgerFilter filter, LedgerOrder order, Slice slice) {
        sql.read(tables -> LedgerSelect.order(tables, filter.addTo(Conditions.quotedBy(tables::column)), columns(order, tables::column)), row -> {
            if (!filter.needsJudging() || takes(filter, row)) {
                slice.offer(row.getLong("WORKLOG_ID"));
            }
        });
        return slice.kept.build().toArray();
    }

    private static boolean takes(LedgerFilter filter, ResultSet row) throws SQLException {
        long id = row.getLong("VIS_ROLE");
        Long role = row.wasNull() ? null : id;
        return filter.takes(row.getLong("ISSUE_ID"), row.getString("VIS_GROUP_DIGEST"), role);
    }

    /** No column here is ever null where rows with and without a value meet, or a column before it tells them apart. */
    private static String columns(LedgerOrder order, UnaryOperator<String> name) {
        switch (order) {
            case LATEST_FIRST:
                return down("WORK_DAY", name) + ", " + up("WORKLOG_ID", name);
            case OLDEST_FIRST:
                return up("WORK_DAY", name) + ", " + up("WORKLOG_ID", name);
            case LONGEST_FIRST:
                return down("WORKED_SECONDS", name) + ", " + up("WORKLOG_ID", name);
            case DEAREST_FIRST:
                return up("UNPRICED", name) + ", " + up("CURRENCY", name) + ", " + down("COST_MINOR", name) + ", " + up("WORKLOG_ID", name);
            case BY_AUTHOR:
                return up("ANONYMOUS", name) + ", " + up("AUTHOR_KEY", name) + ", " + up("AUTHOR_DIGEST", name) + ", " + columns(LedgerOrder.LATEST_FIRST, name);
            case BY_ISSUE:
                return up("ISSUE_ID", name) + ", " + columns(LedgerOrder.LATEST_FIRST, name);
            default:
                throw new IllegalArgumentException("Not an order: " + order);
        }
    }

    private static String up(String column, UnaryOperator<String> name) {
        return name.apply(column) + " ASC";
    }

    private static String down(String column, UnaryOperator<String> name) {
        return name.apply(column) + " DESC";
    }

    /** Keeps some of what it is offered: so many after so many. */
    private static final class Slice {

        private final long from;
        private final int most;
        private final LongStream.Builder kept = LongStream.builder();
        private long offered;
        private int taken;

        Slice(long from, int most) {
            this.from = from;
            this.most = most;
        }

        void offer(long id) {
            if (offered++ >= from && taken < most) {
                kept.add(id);
                taken++;
            }
        }
    }
}
