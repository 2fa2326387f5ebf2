package org.worthwhile.persistence;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.worthwhile.domain.ledger.LedgerQuery;
import org.worthwhile.domain.ledger.LedgerTotals;
import org.worthwhile.domain.ledger.SeenTotals;

/** Adds up entries in the database, in one statement each. */
final class LedgerSums {

    /** Where no query tells issues apart. */
    private static final long ANY_ISSUE = 0;
    private static final SeenTotals MORE = new SeenTotals(LedgerTotals.NONE, true);

    private final OwnSql sql;

    LedgerSums(OwnSql sql) {
        this.sql = sql;
    }

    LedgerTotals total(LedgerQuery query) {
        return by(query, List.of(), row -> "all").getOrDefault("all", LedgerTotals.NONE);
    }

    /** In two statements at most: issue by issue only where some of a project's issues are not meant. */
    Map<Long, SeenTotals> seenByProject(Collection<LedgerQuery> queries) {
        Map<Long, SeenTotals> totals = new HashMap<>();
        queries.stream().collect(Collectors.partitioningBy(LedgerQuery::distinguishesIssues)).values().stream()
                .filter(some -> !some.isEmpty())
                .forEach(some -> addSeen(new LedgerFilters(some), totals));
        return totals;
    }

    private void addSeen(LedgerFilters filters, Map<Long, SeenTotals> totals) {
        Set<String> columns = filters.columns();
        boolean issues = columns.contains(LedgerFilter.ISSUE);
        boolean levels = columns.containsAll(LedgerFilter.LEVELS);
        sql.read(tables -> LedgerSelect.sums(tables, columns, filters.addTo(Conditions.quotedBy(tables::column))), row -> {
            long project = row.getLong("PROJECT_ID");
            long issue = issues ? row.getLong(LedgerFilter.ISSUE) : ANY_ISSUE;
            if (filters.isAbout(project, issue)) {
                boolean isSeen = filters.isSeen(project, issue, levels ? row.getString("VIS_GROUP_DIGEST") : null, levels ? role(row) : null);
                totals.merge(project, isSeen ? new SeenTotals(totals(row), false) : MORE, SeenTotals::plus);
            }
        });
    }

    Map<Long, LedgerTotals> byProject(LocalDate asOf) {
        Map<Long, LedgerTotals> totals = new HashMap<>();
        sql.read(table -> LedgerSelect.sums(table, List.of("PROJECT_ID"),
                        Conditions.quotedBy(table::column).that("WORK_DAY", "<= ?", asOf.toString())),
                row -> totals.merge(row.getLong("PROJECT_ID"), totals(row), LedgerTotals::plus));
        return totals;
    }

    Map<Long, LedgerTotals> byIssue(LedgerQuery query) {
        return by(query, List.of("ISSUE_ID"), row -> row.getLong("ISSUE_ID"));
    }

    Map<Optional<String>, LedgerTotals> byAuthor(LedgerQuery query) {
        return by(query, List.of("AUTHOR_DIGEST", "AUTHOR_KEY"), row -> Optional.ofNullable(row.getString("AUTHOR_KEY")));
    }

    /** Of at most as many rows as there are days: functions that cut a month out of a date are not the same everywhere. */
    SortedMap<YearMonth, LedgerTotals> byMonth(LedgerQuery query) {
        return new TreeMap<>(by(query, List.of("WORK_DAY"), row -> YearMonth.from(LocalDate.parse(row.getString("WORK_DAY")))));
    }

    private <K> Map<K, LedgerTotals> by(LedgerQuery query, List<String> columns, Key<K> key) {
        LedgerFilter filter = new LedgerFilter(query);
        Set<String> keys = new LinkedHashSet<>(columns);
        if (filter.needsJudging()) {
            keys.addAll(LedgerFilter.JUDGED_COLUMNS);
        }
        Map<K, LedgerTotals> totals = new HashMap<>();
        sql.read(tables -> LedgerSelect.sums(tables, keys, filter.addTo(Conditions.quotedBy(tables::column))), row -> {
            if (!filter.needsJudging() || isTaken(row, filter)) {
                totals.merge(key.of(row), totals(row), LedgerTotals::plus);
            }
        });
        return totals;
    }

    private static boolean isTaken(ResultSet row, LedgerFilter filter) throws SQLException {
        return filter.takes(row.getLong("ISSUE_ID"), row.getString("VIS_GROUP_DIGEST"), role(row));
    }

    static Long role(ResultSet row) throws SQLException {
        long role = row.getLong("VIS_ROLE");
        return row.wasNull() ? null : role;
    }

    static LedgerTotals totals(ResultSet row) throws SQLException {
        String currency = row.getString("CURRENCY");
        long seconds = row.getLong("SECONDS_SUM");
        long entries = row.getLong("ENTRIES");
        return currency == null ? LedgerTotals.unpriced(seconds, entries)
                : LedgerTotals.priced(money(CurrencyUnit.of(currency), row.getBigDecimal("COST_SUM")), seconds, entries);
    }

    /** May be more minor units than a Long holds. */
    private static Money money(CurrencyUnit currency, BigDecimal minorUnits) {
        return Money.of(currency, minorUnits.movePointLeft(currency.getDecimalPlaces()));
    }

    private interface Key<K> {
        K of(ResultSet row) throws SQLException;
    }
}
