package org.worthwhile.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.worthwhile.inmemory.WorkFixture.work;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import org.joda.money.Money;
import org.junit.Test;
import org.worthwhile.domain.ledger.LedgerEntry;
import org.worthwhile.domain.ledger.LedgerOrder;
import org.worthwhile.domain.ledger.LedgerQuery;
import org.worthwhile.domain.ledger.LedgerTotals;
import org.worthwhile.domain.ledger.Pricing;
import org.worthwhile.domain.ledger.Sight;
import org.worthwhile.inmemory.Entries;
import org.worthwhile.inmemory.WorkFixture;

/** What a query takes, how pages are cut and what totals add up to. */
public class LedgerQueryContractTest extends StoreContract {

    private static final LocalDate DAY = WorkFixture.DAY;

    @Test
    public void otherProjectsAndTheFutureAreLeftOut() {
        put(work(1).unpriced(), work(2).on(DAY.plusDays(1)).unpriced(), work(3).inProject(11).unpriced(),
                work(4).on(LocalDate.of(12_026, 1, 1)).unpriced());

        takes(everything().build(), 1);
        takes(LedgerQuery.ofProject(10, Sight.EVERYTHING, DAY.plusDays(1)).build(), 1, 2);
    }

    @Test
    public void daysAreIncludedOnBothSides() {
        IntStream.range(0, 5).forEach(i -> put(work(i + 1).on(DAY.minusDays(i)).unpriced()));

        takes(everything().from(DAY.minusDays(3)).to(DAY.minusDays(1)).build(), 2, 3, 4);
        takes(everything().from(DAY.minusDays(1)).to(DAY.plusDays(9)).build(), 1, 2);
        takes(everything().from(DAY).to(DAY.minusDays(1)).build());
    }

    @Test
    public void authorIsTakenByExactKey() {
        put(work(1).by("muller").unpriced(), work(2).by("müller").unpriced(), work(3).by("Muller").unpriced(), work(4).by(null).unpriced());

        takes(everything().author("muller").build(), 1);
        takes(everything().author("null").build());
    }

    @Test
    public void pricingTellsFreeWorkFromUnpriced() {
        put(work(1).costing("EUR 0"), work(2).unpriced());

        takes(everything().pricing(Pricing.PRICED).build(), 1);
        takes(everything().pricing(Pricing.UNPRICED).build(), 2);
    }

    @Test
    public void onlyTheNamedIssuesAreTaken() {
        put(work(1).onIssue(100).unpriced(), work(2).onIssue(101).unpriced(), work(3).onIssue(102).unpriced());

        takes(everything().issues(List.of(100L, 102L, 999L)).build(), 1, 3);
        takes(everything().issues(List.of()).build());
        takes(everything().issues(LongStream.rangeClosed(101, 3_000).boxed().toList()).build(), 2, 3);
    }

    @Test
    public void workKeptToOthersIsNotSeen() {
        put(work(1).unpriced(), work(2).forGroup("staff").unpriced(), work(3).forGroup("board").unpriced(),
                work(4).forRole(5L).unpriced(), work(5).forRole(6L).unpriced(), work(6).forGroup("staff").forRole(6L).unpriced());

        takes(seen(Sight.of(Set.of(), Set.of(), Set.of())), 1);
        takes(seen(Sight.of(Set.of("staff"), Set.of(5L), Set.of())), 1, 2, 4);
        takes(everything().build(), 1, 2, 3, 4, 5, 6);
    }

    @Test
    public void groupsThatDifferInAnAccentOrCaseOnlyAreDifferentGroups() {
        put(work(1).forGroup("müller").unpriced(), work(2).forGroup("muller").unpriced(), work(3).forGroup("MULLER").unpriced());

        takes(seen(Sight.of(Set.of("muller"), Set.of(), Set.of())), 2);
    }

    @Test
    public void workOnHiddenIssuesIsNotSeenHoweverManyThereAre() {
        put(work(1).onIssue(100).unpriced(), work(2).onIssue(101).unpriced(), work(3).onIssue(102).forGroup("staff").unpriced());

        takes(seen(Sight.of(Set.of(), Set.of(), Set.of(101L))), 1);
        takes(seen(Sight.of(Set.of(), Set.of(), longSet(101, 2_500))), 1);
        takes(seen(Sight.of(Set.of("staff"), Set.of(), longSet(103, 2_500))), 1, 2, 3);
        takes(LedgerQuery.ofProject(10, Sight.of(Set.of(), Set.of(), longSet(101, 2_500)), DAY).issues(longSet(100, 1_000)).build(), 1);
    }

    @Test
    public void personMayBeInAnyNumberOfGroups() {
        put(work(1).unpriced(), work(2).forGroup("group 1999").unpriced(), work(3).forGroup("other").unpriced());
        Set<String> groups = IntStream.range(0, 2_000).mapToObj(i -> "group " + i).collect(Collectors.toSet());

        takes(seen(Sight.of(groups, longSet(1, 600), Set.of())), 1, 2);
    }

    @Test
    public void totalsOfNothingAreNone() {
        assertThat(store.ledger().totals(everything().build())).isEqualTo(LedgerTotals.NONE);
        assertThat(store.ledger().totalsByIssue(everything().build())).isEmpty();
        assertThat(store.ledger().totalsByAuthor(everything().build())).isEmpty();
        assertThat(store.ledger().totalsByMonth(everything().build())).isEmpty();
    }

    @Test
    public void totalsMayExceedWhatALongHolds() {
        IntStream.rangeClosed(1, 5).forEach(id -> put(work(id).seconds(1).costing("KWD 9223372036854775.807")));

        assertThat(store.ledger().totals(everything().build()))
                .isEqualTo(LedgerTotals.priced(Money.parse("KWD 46116860184273879.035"), 5, 5));
    }

    @Test
    public void peopleWhoseKeysDifferInAnAccentOrCaseOnlyAreAddedUpApart() {
        put(work(1).by("müller").costing("EUR 1"), work(2).by("muller").costing("EUR 2"), work(3).by("Muller").costing("EUR 4"),
                work(4).by(null).costing("EUR 8"), work(5).by(null).unpriced());

        assertThat(store.ledger().totalsByAuthor(everything().build()))
                .hasSize(4)
                .containsEntry(Optional.of("muller"), LedgerTotals.priced(Money.parse("EUR 2"), 3_600, 1))
                .containsEntry(Optional.empty(), LedgerTotals.priced(Money.parse("EUR 8"), 3_600, 1).plus(LedgerTotals.unpriced(3_600, 1)));
    }

    @Test
    public void monthsComeInTheirOrder() {
        put(work(1).on("2026-02-28").costing("EUR 1"), work(2).on("2026-02-01").costing("JPY 2"), work(3).on("2025-12-31").unpriced(),
                work(4).on("2026-03-01").unpriced());

        assertThat(store.ledger().totalsByMonth(everything().build()).keySet())
                .containsExactly(YearMonth.of(2025, 12), YearMonth.of(2026, 2), YearMonth.of(2026, 3));
    }

    @Test
    public void entriesAreSortedAndTiesBrokenByWorklog() {
        put(work(1).on(DAY).seconds(60).by("bob").onIssue(101).costing("EUR 1"), work(2).on(DAY.minusDays(1)).seconds(90).by("ada").costing("JPY 900"),
                work(3).on(DAY).seconds(60).by(null).unpriced(), work(4).on(DAY.minusDays(2)).seconds(30).by("ada").costing("EUR 2"),
                work(5).on(DAY).seconds(90).by("bob").costing("EUR 1"));

        assertThat(ids(LedgerOrder.LATEST_FIRST)).containsExactly(1L, 3L, 5L, 2L, 4L);
        assertThat(ids(LedgerOrder.OLDEST_FIRST)).containsExactly(4L, 2L, 1L, 3L, 5L);
        assertThat(ids(LedgerOrder.LONGEST_FIRST)).containsExactly(2L, 5L, 1L, 3L, 4L);
        assertThat(ids(LedgerOrder.DEAREST_FIRST)).containsExactly(4L, 1L, 5L, 2L, 3L);
        assertThat(ids(LedgerOrder.BY_AUTHOR)).containsExactly(2L, 4L, 1L, 5L, 3L);
        assertThat(ids(LedgerOrder.BY_ISSUE)).containsExactly(3L, 5L, 2L, 4L, 1L);
    }

    @Test
    public void pagesAreCutAnywhere() {
        Entries.put(store.ledger(), LongStream.rangeClosed(1, 7).mapToObj(id -> work(id).unpriced()).toList());

        assertThat(page(everything().build(), 0, 3)).containsExactly(1L, 2L, 3L);
        assertThat(page(everything().build(), 6, 3)).containsExactly(7L);
        assertThat(page(everything().build(), 7, 3)).isEmpty();
        assertThat(page(everything().build(), 0, 0)).isEmpty();
        assertThat(page(everything().build(), 10_000_000_000L, 3)).isEmpty();
    }

    @Test
    public void pagesAreCutAnywhereBesideManyHiddenIssues() {
        Entries.put(store.ledger(), LongStream.rangeClosed(1, 14).mapToObj(id -> work(id).onIssue(100 + id % 2).unpriced()).toList());
        LedgerQuery query = seen(Sight.of(Set.of(), Set.of(), longSet(101, 1_000)));

        assertThat(page(query, 0, 3)).containsExactly(2L, 4L, 6L);
        assertThat(page(query, 6, 3)).containsExactly(14L);
        assertThat(page(query, 7, 3)).isEmpty();
        assertThat(page(query, 0, 0)).isEmpty();
    }

    private List<Long> ids(LedgerOrder order) {
        return ids(store.ledger().page(everything().build(), order, 0, 100));
    }

    private List<Long> page(LedgerQuery query, long offset, int most) {
        return ids(store.ledger().page(query, LedgerOrder.OLDEST_FIRST, offset, most));
    }

    /** By every way of asking. */
    private void takes(LedgerQuery query, long... worklogs) {
        List<Long> expected = Arrays.stream(worklogs).boxed().toList();
        LedgerTotals sum = LedgerTotals.of(store.ledger().byWorklogs(expected));
        assertThat(page(query, 0, 100)).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(store.ledger().totals(query)).isEqualTo(sum);
        assertThat(store.ledger().totalsByIssue(query).values().stream().reduce(LedgerTotals.NONE, LedgerTotals::plus)).isEqualTo(sum);
        assertThat(store.ledger().totalsByAuthor(query).values().stream().reduce(LedgerTotals.NONE, LedgerTotals::plus)).isEqualTo(sum);
        assertThat(store.ledger().totalsByMonth(query).values().stream().reduce(LedgerTotals.NONE, LedgerTotals::plus)).isEqualTo(sum);
    }

    private static LedgerQuery.Builder everything() {
        return LedgerQuery.ofProject(10, Sight.EVERYTHING, DAY);
    }

    private static LedgerQuery seen(Sight sight) {
        return LedgerQuery.ofProject(10, sight, DAY).build();
    }

    private static Set<Long> longSet(long from, int size) {
        return LongStream.range(from, from + size).boxed().collect(Collectors.toSet());
    }

    private static List<Long> ids(List<LedgerEntry> entries) {
        return entries.stream().map(entry -> entry.worked().worklogId()).toList();
    }

    private void put(LedgerEntry... entries) {
        Entries.put(store.ledger(), List.of(entries));
    }
}
