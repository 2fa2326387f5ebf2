package org.worthwhile.persistence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import com.atlassian.activeobjects.external.ActiveObjects;
import net.java.ao.Query;
import org.worthwhile.domain.ledger.LedgerOrder;
import org.worthwhile.domain.ledger.LedgerQuery;

/** Cuts a page out of the sorted entries. */
final class LedgerPages {

    private final ActiveObjects ao;

    LedgerPages(ActiveObjects ao) {
        this.ao = ao;
    }

    List<LedgerEntryEntity> page(LedgerQuery query, LedgerOrder order, long offset, int most) {
        if (most == 0 || offset > Integer.MAX_VALUE) {
            return List.of();
        }
        LedgerFilter filter = new LedgerFilter(query);
        return filter.needsJudging()
                ? judged(filter, order, offset, most)
                : Arrays.asList(ao.find(LedgerEntryEntity.class, sorted(Query.select(), filter, order).limit(most).offset((int) offset)));
    }

    List<Long> worklogIds(LedgerQuery query, LedgerOrder order) {
        return worklogIds(new LedgerFilter(query), order, new Slice(0, Integer.MAX_VALUE));
    }

    /** Where the conditions do not say it all, only a look at the rows before tells where the page starts. */
    private List<LedgerEntryEntity> judged(LedgerFilter filter, LedgerOrder order, long offset, int most) {
        return rows(worklogIds(filter, order, new Slice(offset, most)));
    }

    private List<Long> worklogIds(LedgerFilter filter, LedgerOrder order, Slice slice) {
        Query query = sorted(Query.select("ID, WORKLOG_ID, " + String.join(", ", LedgerFilter.JUDGED_COLUMNS)), filter, order);
        ao.stream(LedgerEntryEntity.class, query, row -> {
            if (!filter.needsJudging() || filter.takes(row.getIssueId(), row.getVisGroupDigest(), row.getVisRole())) {
                slice.offer(row.getWorklogId());
            }
        });
        return slice.kept;
    }

    /** By worklog: a row has another id as soon as it is priced anew. */
    private List<LedgerEntryEntity> rows(List<Long> worklogIds) {
        Map<Long, LedgerEntryEntity> rows = RowsByIds.find(ao, LedgerEntryEntity.class, "WORKLOG_ID", worklogIds).stream()
                .collect(Collectors.toMap(LedgerEntryEntity::getWorklogId, Function.identity()));
        // a row may have gone since its id was read
        return worklogIds.stream().filter(rows::containsKey).map(rows::get).collect(Collectors.toList());
    }

    private static Query sorted(Query query, LedgerFilter filter, LedgerOrder order) {
        Conditions conditions = filter.addTo(Conditions.unquoted());
        return query.where(conditions.text(), conditions.parameters()).order(columns(order) + ", WORKLOG_ID ASC");
    }

    /** No column here is ever null where rows with and without a value meet, or a column before it tells them apart. */
    private static String columns(LedgerOrder order) {
        switch (order) {
            case LATEST_FIRST:
                return "WORK_DAY DESC";
            case OLDEST_FIRST:
                return "WORK_DAY ASC";
            case LONGEST_FIRST:
                return "WORKED_SECONDS DESC";
            case DEAREST_FIRST:
                return "UNPRICED ASC, CURRENCY ASC, COST_MINOR DESC";
            case BY_AUTHOR:
                return "ANONYMOUS ASC, AUTHOR_KEY ASC, AUTHOR_DIGEST ASC, WORK_DAY DESC";
            case BY_ISSUE:
                return "ISSUE_ID ASC, WORK_DAY DESC";
            default:
                throw new IllegalArgumentException("Not an order: " + order);
        }
    }

    /** Keeps some of what it is offered: so many after so many. */
    private static final class Slice {

        private final long from;
        private final int most;
        private final List<Long> kept = new ArrayList<>();
        private long offered;

        Slice(long from, int most) {
            this.from = from;
            this.most = most;
        }

        void offer(long id) {
            if (offered++ >= from && kept.size() < most) {
                kept.add(id);
            }
        }
    }
}
