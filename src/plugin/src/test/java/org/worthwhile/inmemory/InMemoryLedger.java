package org.worthwhile.inmemory;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.worthwhile.domain.ledger.Ledger;
import org.worthwhile.domain.ledger.LedgerEntry;
import org.worthwhile.domain.ledger.LedgerOrder;
import org.worthwhile.domain.ledger.LedgerQuery;
import org.worthwhile.domain.ledger.LedgerTotals;
import org.worthwhile.domain.ledger.SeenTotals;
import org.worthwhile.domain.ledger.Worked;
import org.worthwhile.domain.rate.RateLevel;
import org.worthwhile.domain.refusal.DuplicateKey;

public final class InMemoryLedger implements Ledger {

    private static final Comparator<LedgerEntry> OLDEST_FIRST = Comparator.comparing(entry -> entry.worked().day());
    private static final Comparator<LedgerEntry> LATEST_FIRST = OLDEST_FIRST.reversed();

    private final UndoableMap<Long, LedgerEntry> entries;

    public InMemoryLedger() {
        this(new UndoLog());
    }

    public InMemoryLedger(UndoLog log) {
        entries = new UndoableMap<>(log);
    }

    /** There is one writer only. */
    @Override
    public void hold() { }

    @Override
    public List<LedgerEntry> byWorklogs(Collection<Long> worklogIds) {
        return worklogIds.stream().distinct().map(entries::get).filter(Objects::nonNull).toList();
    }

    @Override
    public List<LedgerEntry> ofIssues(Collection<Long> issueIds) {
        return all().stream().filter(entry -> issueIds.contains(entry.worked().issueId())).toList();
    }

    @Override
    public void replace(Collection<LedgerEntry> older, Collection<LedgerEntry> current) {
        remove(older.stream().map(entry -> entry.worked().worklogId()).toList());
        current.forEach(this::insert);
    }

    private void insert(LedgerEntry entry) {
        if (entries.get(entry.worked().worklogId()) != null) {
            throw new DuplicateKey("entry of " + entry.worked(), null);
        }
        entries.put(entry.worked().worklogId(), entry);
    }

    @Override
    public void remove(Collection<Long> worklogIds) {
        worklogIds.forEach(entries::remove);
    }

    @Override
    public void clear() {
        remove(List.copyOf(entries.values().keySet()));
    }

    @Override
    public List<Long> projectIds() {
        return all().stream().map(entry -> entry.worked().projectId()).distinct().sorted().toList();
    }

    @Override
    public Map<Long, Set<Long>> issueIdsOf(Collection<Long> projectIds) {
        return all().stream().map(LedgerEntry::worked)
                .filter(worked -> projectIds.contains(worked.projectId()))
                .collect(Collectors.groupingBy(Worked::projectId, Collectors.mapping(Worked::issueId, Collectors.toSet())));
    }

    @Override
    public Set<Long> issueIdsOfDays(LocalDate after, LocalDate until) {
        return all().stream().map(LedgerEntry::worked).filter(worked -> worked.day().isAfter(after) && !worked.day().isAfter(until))
                .map(Worked::issueId).collect(Collectors.toSet());
    }

    @Override
    public List<LedgerEntry> reachOf(RateLevel level, LocalDate from, long afterWorklog, int most) {
        return entries.values().tailMap(afterWorklog, false).values().stream()
                .filter(entry -> reaches(level, entry.worked()))
                .filter(entry -> !entry.worked().day().isBefore(from))
                .limit(most)
                .toList();
    }

    private static boolean reaches(RateLevel level, Worked worked) {
        return level.personKey().filter(person -> !worked.authorKey().equals(Optional.of(person))).isEmpty()
                && level.projectId().filter(project -> project != worked.projectId()).isEmpty();
    }

    @Override
    public long[] worklogIds(LedgerQuery query, LedgerOrder order) {
        return page(query, order, 0, Integer.MAX_VALUE).stream().mapToLong(entry -> entry.worked().worklogId()).toArray();
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
    public Map<Long, SeenTotals> seenByProject(Collection<LedgerQuery> queries) {
        Map<Long, SeenTotals> totals = new HashMap<>();
        for (LedgerQuery query : queries) {
            List<LedgerEntry> all = all().stream().filter(query::isAbout).toList();
            if (!all.isEmpty()) {
                totals.put(query.projectId(), new SeenTotals(totals(query), taken(query).count() < all.size()));
            }
        }
        return totals;
    }

    @Override
    public Map<Long, LedgerTotals> totalsByProject(LocalDate asOf) {
        return all().stream().filter(entry -> !entry.worked().day().isAfter(asOf))
                .collect(groupingBy(entry -> entry.worked().projectId(), collectingAndThen(toList(), LedgerTotals::of)));
    }

    @Override
    public Map<Long, LedgerTotals> totalsByIssue(LedgerQuery query) {
        return taken(query).collect(groupingBy(entry -> entry.worked().issueId(), collectingAndThen(toList(), LedgerTotals::of)));
    }

    @Override
    public Map<Optional<String>, LedgerTotals> totalsByAuthor(LedgerQuery query) {
        return taken(query).collect(groupingBy(entry -> entry.worked().authorKey(), collectingAndThen(toList(), LedgerTotals::of)));
    }

    @Override
    public SortedMap<YearMonth, LedgerTotals> totalsByMonth(LedgerQuery query) {
        return taken(query).collect(groupingBy(entry -> YearMonth.from(entry.worked().day()), TreeMap::new,
                collectingAndThen(toList(), LedgerTotals::of)));
    }

    @Override
    public Collection<String> currenciesOf(long projectId) {
        return all().stream().filter(entry -> entry.worked().projectId() == projectId)
                .flatMap(entry -> entry.cost().stream())
                .map(cost -> cost.getCurrencyUnit().getCode()).distinct().toList();
    }

    /** By worklog id. */
    public List<LedgerEntry> all() {
        return List.copyOf(entries.values().values());
    }

    private Stream<LedgerEntry> taken(LedgerQuery query) {
        return all().stream().filter(query::takes);
    }

    private static Comparator<LedgerEntry> comparator(LedgerOrder order) {
        return first(order).thenComparing(entry -> entry.worked().worklogId());
    }

    private static Comparator<LedgerEntry> first(LedgerOrder order) {
        return switch (order) {
            case LATEST_FIRST -> LATEST_FIRST;
            case OLDEST_FIRST -> OLDEST_FIRST;
            case LONGEST_FIRST -> Comparator.comparing((LedgerEntry entry) -> entry.worked().seconds()).reversed();
            case DEAREST_FIRST -> Comparator.comparing((LedgerEntry entry) -> !entry.isPriced())
                    .thenComparing(entry -> entry.cost().map(cost -> cost.getCurrencyUnit().getCode()).orElse(""))
                    .thenComparing(entry -> entry.cost().map(cost -> cost.getAmountMinorLong()).orElse(0L), Comparator.reverseOrder());
            case BY_AUTHOR -> Comparator.comparing((LedgerEntry entry) -> entry.worked().authorKey().isEmpty())
                    .thenComparing(entry -> entry.worked().authorKey().orElse(""))
                    .thenComparing(LATEST_FIRST);
            case BY_ISSUE -> Comparator.comparing((LedgerEntry entry) -> entry.worked().issueId()).thenComparing(LATEST_FIRST);
        };
    }
}
