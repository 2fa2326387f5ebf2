package org.worthwhile.inmemory;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

import org.joda.money.Money;
import org.worthwhile.domain.ledger.Ledger;
import org.worthwhile.domain.ledger.LedgerEntry;
import org.worthwhile.domain.ledger.LedgerOrder;
import org.worthwhile.domain.ledger.LedgerQuery;
import org.worthwhile.domain.ledger.LedgerTotals;
import org.worthwhile.domain.ledger.Worked;
import org.worthwhile.domain.rate.RateLevel;

/** A ledger for tests. */
public final class InMemoryLedger implements Ledger {

    private final SortedMap<Long, LedgerEntry> entries = new TreeMap<>();

    @Override
    public void hold() {
        // for one thread
    }

    @Override
    public Optional<LedgerEntry> byWorklog(long worklogId) {
        return Optional.ofNullable(entries.get(worklogId));
    }

    @Override
    public List<LedgerEntry> byWorklogs(Collection<Long> worklogIds) {
        return all(worked -> worklogIds.contains(worked.worklogId())).toList();
    }

    @Override
    public List<LedgerEntry> ofIssue(long issueId) {
        return all(worked -> worked.issueId() == issueId).toList();
    }

    @Override
    public void put(Collection<LedgerEntry> changed) {
        changed.forEach(entry -> entries.put(entry.worked().worklogId(), entry));
    }

    @Override
    public void remove(Collection<Long> worklogIds) {
        entries.keySet().removeAll(List.copyOf(worklogIds));
    }

    @Override
    public void clear() {
        entries.clear();
    }

    @Override
    public List<Long> projectIds() {
        return ascending(all(worked -> true), Worked::projectId);
    }

    @Override
    public List<Long> issueIdsOf(long projectId) {
        return ascending(all(worked -> worked.projectId() == projectId), Worked::issueId);
    }

    @Override
    public List<LedgerEntry> reachOf(RateLevel level, LocalDate from, long afterWorklog, int most) {
        return all(worked -> level.reaches(worked.authorKey(), worked.projectId()) && !worked.day().isBefore(from))
                .filter(entry -> entry.worked().worklogId() > afterWorklog)
                .limit(most)
                .toList();
    }

    @Override
    public List<LedgerEntry> page(LedgerQuery query, LedgerOrder order, long offset, int most) {
        return taken(query).sorted(comparator(order)).skip(offset).limit(most).toList();
    }

    @Override
    public LedgerTotals totals(LedgerQuery query) {
        return LedgerTotals.of(taken(query).toList());
    }

    @Override
    public Map<Long, LedgerTotals> totalsByIssue(LedgerQuery query) {
        return totals(query, Worked::issueId);
    }

    @Override
    public Map<Optional<String>, LedgerTotals> totalsByAuthor(LedgerQuery query) {
        return totals(query, Worked::authorKey);
    }

    @Override
    public SortedMap<YearMonth, LedgerTotals> totalsByMonth(LedgerQuery query) {
        return new TreeMap<>(totals(query, worked -> YearMonth.from(worked.day())));
    }

    @Override
    public Collection<String> currenciesOf(long projectId) {
        return all(worked -> worked.projectId() == projectId)
                .flatMap(entry -> entry.cost().stream())
                .map(cost -> cost.getCurrencyUnit().getCode())
                .distinct()
                .toList();
    }

    /** By ascending worklog id. */
    private Stream<LedgerEntry> all(Predicate<Worked> condition) {
        return entries.values().stream().filter(entry -> condition.test(entry.worked()));
    }

    private Stream<LedgerEntry> taken(LedgerQuery query) {
        return entries.values().stream().filter(query::takes);
    }

    private <K> Map<K, LedgerTotals> totals(LedgerQuery query, Function<Worked, K> key) {
        Map<K, LedgerTotals> totals = new HashMap<>();
        taken(query).forEach(entry -> totals.merge(key.apply(entry.worked()), LedgerTotals.of(entry), LedgerTotals::plus));
        return totals;
    }

    private static List<Long> ascending(Stream<LedgerEntry> entries, ToLongFunction<Worked> id) {
        return entries.map(LedgerEntry::worked).mapToLong(id).distinct().sorted().boxed().toList();
    }

    /** For entries that come by ascending worklog id, as sorting keeps the order of equals. */
    private static Comparator<LedgerEntry> comparator(LedgerOrder order) {
        Comparator<LedgerEntry> byDay = Comparator.comparing(entry -> entry.worked().day());
        return switch (order) {
            case LATEST_FIRST -> byDay.reversed();
            case OLDEST_FIRST -> byDay;
            case LONGEST_FIRST -> Comparator.comparing((LedgerEntry entry) -> entry.worked().seconds()).reversed();
            case DEAREST_FIRST -> Comparator.comparing(LedgerEntry::cost, absentLast(
                    Comparator.comparing(Money::getCurrencyUnit).thenComparing(Money::getAmount, Comparator.reverseOrder())));
            case BY_AUTHOR -> Comparator.comparing((LedgerEntry entry) -> entry.worked().authorKey(), absentLast(Comparator.<String>naturalOrder()))
                    .thenComparing(byDay.reversed());
            case BY_ISSUE -> Comparator.comparing((LedgerEntry entry) -> entry.worked().issueId()).thenComparing(byDay.reversed());
        };
    }

    private static <T> Comparator<Optional<T>> absentLast(Comparator<T> order) {
        return Comparator.comparing(value -> value.orElse(null), Comparator.nullsLast(order));
    }
}
