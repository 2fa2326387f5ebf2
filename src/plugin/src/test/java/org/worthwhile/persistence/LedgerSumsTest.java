package org.worthwhile.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.worthwhile.inmemory.WorkFixture.work;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.Test;
import org.worthwhile.domain.ledger.LedgerEntry;
import org.worthwhile.domain.ledger.LedgerOrder;
import org.worthwhile.domain.ledger.LedgerQuery;
import org.worthwhile.domain.ledger.LedgerTotals;
import org.worthwhile.domain.ledger.SeenTotals;
import org.worthwhile.domain.ledger.Pricing;
import org.worthwhile.domain.ledger.Sight;
import org.worthwhile.domain.ledger.Worked;
import org.worthwhile.inmemory.Entries;

/** Random entries in three currencies: every total is exactly what the rows on all pages add up to, counted by other means. */
public class LedgerSumsTest extends StoreContract {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final List<String> CURRENCIES = List.of("EUR", "JPY", "KWD");
    private static final List<String> AUTHORS = List.of("ada", "grace", "jiruser10001", "müller", "muller");
    private static final List<String> GROUPS = List.of("staff", "board", "Staff");
    private static final int PAGE = 97;

    private final Random random = new Random(20_260_302);
    private final List<LedgerEntry> all = new ArrayList<>();

    @Test
    public void rowsAddUpToTotalsForWhoeverLooks() {
        for (long id = 1; id <= 800; id++) {
            all.add(entry(id));
        }
        Entries.put(store.ledger(), all);
        for (int round = 0; round < 60; round++) {
            check(query());
        }
        assertThat(store.ledger().totalsByProject(TODAY))
                .isEqualTo(sums(all.stream().filter(entry -> !entry.worked().day().isAfter(TODAY)).toList(), Worked::projectId));
    }

    @Test
    public void totalsOfProjectsAreThoseOfEach() {
        for (long id = 1; id <= 800; id++) {
            all.add(entry(id));
        }
        Entries.put(store.ledger(), all);
        for (int round = 0; round < 60; round++) {
            checkProjects(round % 3 == 0);
        }
    }

    /** @param many more projects than a list in a statement may hold */
    private void checkProjects(boolean many) {
        LedgerQuery days = query();
        Map<Long, SeenTotals> expected = new HashMap<>();
        List<LedgerQuery> queries = new ArrayList<>();
        for (long project = many ? -500 : 9; project <= 11; project++) {
            LedgerQuery query = inProject(project, days);
            queries.add(query);
            List<LedgerEntry> about = all.stream().filter(query::isAbout).toList();
            List<LedgerEntry> seen = all.stream().filter(query::takes).toList();
            if (!about.isEmpty()) {
                expected.put(project, new SeenTotals(LedgerTotals.of(seen), seen.size() < about.size()));
            }
        }
        assertThat(store.ledger().seenByProject(queries)).isEqualTo(expected);
    }

    private LedgerQuery inProject(long project, LedgerQuery days) {
        LedgerQuery.Builder query = LedgerQuery.ofProject(project, sight(), TODAY);
        days.from().ifPresent(query::from);
        query.to(days.lastDay());
        days.authorKey().ifPresent(query::author);
        if (random.nextInt(3) == 0) {
            query.issues(issues());
        }
        return query.pricing(days.pricing()).build();
    }

    private void check(LedgerQuery query) {
        List<LedgerEntry> expected = all.stream().filter(query::takes).toList();
        assertThat(rows(query)).containsExactlyInAnyOrderElementsOf(expected);
        assertIsSum(store.ledger().totals(query), expected);
        assertThat(store.ledger().totalsByIssue(query)).isEqualTo(sums(expected, Worked::issueId));
        assertThat(store.ledger().totalsByAuthor(query)).isEqualTo(sums(expected, Worked::authorKey));
        assertThat(store.ledger().totalsByMonth(query)).isEqualTo(sums(expected, worked -> YearMonth.from(worked.day())));
    }

    private List<LedgerEntry> rows(LedgerQuery query) {
        LedgerOrder order = one(List.of(LedgerOrder.values()));
        List<LedgerEntry> rows = new ArrayList<>();
        List<LedgerEntry> page;
        do {
            page = store.ledger().page(query, order, rows.size(), PAGE);
            rows.addAll(page);
        } while (page.size() == PAGE);
        return rows;
    }

    /** Added up as plain decimals. */
    private static void assertIsSum(LedgerTotals totals, List<LedgerEntry> entries) {
        Map<String, BigDecimal> spent = new HashMap<>();
        entries.forEach(entry -> entry.cost().ifPresent(cost -> spent.merge(cost.getCurrencyUnit().getCode(), cost.getAmount(), BigDecimal::add)));
        Map<String, BigDecimal> told = new HashMap<>();
        totals.spent().amounts().forEach(amount -> told.put(amount.getCurrencyUnit().getCode(), amount.getAmount()));
        assertThat(told).isEqualTo(spent);
        assertThat(totals.seconds()).isEqualTo(entries.stream().mapToLong(entry -> entry.worked().seconds()).sum());
        assertThat(totals.entries()).isEqualTo(entries.size());
        assertThat(totals.unpricedEntries()).isEqualTo(entries.stream().filter(entry -> !entry.isPriced()).count());
    }

    private static <K> Map<K, LedgerTotals> sums(List<LedgerEntry> entries, Function<Worked, K> key) {
        Map<K, LedgerTotals> sums = new HashMap<>();
        entries.forEach(entry -> sums.merge(key.apply(entry.worked()), LedgerTotals.of(List.of(entry)), LedgerTotals::plus));
        return sums;
    }

    private LedgerEntry entry(long id) {
        var work = work(id).inProject(10 + random.nextInt(2)).onIssue(100 + random.nextInt(40)).by(sometimes(AUTHORS))
                .on(TODAY.minusDays(random.nextInt(200) - 20L)).seconds(60L * random.nextInt(600))
                .forGroup(random.nextInt(3) > 0 ? null : one(GROUPS)).forRole(random.nextInt(4) > 0 ? null : Long.valueOf(random.nextInt(3)));
        return random.nextInt(5) == 0 ? work.unpriced()
                : work.costing(Money.ofMinor(CurrencyUnit.of(one(CURRENCIES)), random.nextLong(1_000_000_000_000L)));
    }

    private LedgerQuery query() {
        LedgerQuery.Builder query = LedgerQuery.ofProject(10, sight(), TODAY);
        if (random.nextBoolean()) {
            query.from(TODAY.minusDays(random.nextInt(200))).to(TODAY.minusDays(random.nextInt(100) - 20L));
        }
        if (random.nextInt(3) == 0) {
            query.issues(issues());
        }
        return query.author(random.nextInt(3) > 0 ? null : one(AUTHORS)).pricing(one(List.of(Pricing.values()))).build();
    }

    private Sight sight() {
        Set<String> groups = new HashSet<>();
        groups.add(one(GROUPS));
        groups.add(one(GROUPS));
        return random.nextInt(4) == 0 ? Sight.EVERYTHING : Sight.of(groups, Set.of(Long.valueOf(random.nextInt(3))), issues());
    }

    /** Few, or more than a list in a statement may hold. */
    private Set<Long> issues() {
        Set<Long> ids = new HashSet<>();
        int size = random.nextBoolean() ? random.nextInt(10) : 500;
        for (int i = 0; i < size; i++) {
            ids.add(i < 20 ? 100L + random.nextInt(40) : 1_000L + i);
        }
        return ids;
    }

    private String sometimes(List<String> choice) {
        return random.nextInt(8) == 0 ? null : one(choice);
    }

    private <T> T one(List<T> choice) {
        return choice.get(random.nextInt(choice.size()));
    }
}
