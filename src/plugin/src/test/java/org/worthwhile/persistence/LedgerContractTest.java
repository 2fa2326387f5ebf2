package org.worthwhile.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.worthwhile.inmemory.WorkFixture.work;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;

import org.junit.Test;
import org.worthwhile.domain.ledger.LedgerEntry;
import org.worthwhile.domain.rate.RateLevel;
import org.worthwhile.inmemory.Entries;
import org.worthwhile.inmemory.WorkFixture;

public class LedgerContractTest extends StoreContract {

    private static final LocalDate DAY = WorkFixture.DAY;

    @Test
    public void everythingComesBack() {
        keeps(work(1).onIssue(10_100).inProject(10_000).by("JIRAUSER10101").on("1999-12-31").seconds(60)
                .forGroup("jira-software-users").forRole(10_002L).costing("EUR 4.67"));
    }

    @Test
    public void whatIsAbsentStaysAbsent() {
        LedgerEntry entry = keeps(work(1).by(null).unpriced());

        assertThat(entry.worked().authorKey()).isEmpty();
        assertThat(entry.worked().groupLevel()).isEmpty();
        assertThat(entry.worked().roleLevel()).isEmpty();
        assertThat(entry.isPriced()).isFalse();
    }

    @Test
    public void hostileNamesAreKeptToTheLetter() {
        String name = "<b>“Grüße” 漢字 😀 ${x} &amp; ' \" \\ % _ ; --</b> ";

        keeps(work(1).by(name).forGroup(name).unpriced());
    }

    @Test
    public void longestNamesFit() {
        keeps(work(1).by("x".repeat(255)).forGroup("y".repeat(255)).unpriced());
    }

    @Test
    public void amountsAreExactInEveryCurrency() {
        keeps(work(1).costing("JPY 123456789012345678"));
        keeps(work(2).costing("KWD 9223372036854775.807"));
        keeps(work(3).costing("EUR 0"));
    }

    @Test
    public void unknownWorklogHasNoEntry() {
        assertThat(Entries.of(store.ledger(), 4_711)).isEmpty();
        assertThat(store.ledger().byWorklogs(List.of())).isEmpty();
        assertThat(store.ledger().ofIssues(List.of(4_711L))).isEmpty();
    }

    @Test
    public void puttingAgainReplacesEverything() {
        put(work(1).forGroup("staff").forRole(5L).costing("EUR 10"));

        LedgerEntry moved = work(1).onIssue(200).inProject(20).by(null).on("2026-04-01").seconds(1).unpriced();
        put(moved);
        assertThat(Entries.of(store.ledger(), 1)).contains(moved);

        LedgerEntry priced = work(1).onIssue(200).inProject(20).by("grace").forGroup("others").costing("KWD 0.001");
        put(priced);
        assertThat(Entries.of(store.ledger(), 1)).contains(priced);
        assertThat(store.ledger().ofIssues(List.of(100L))).isEmpty();
        assertThat(store.ledger().ofIssues(List.of(200L))).containsExactly(priced);
    }

    @Test
    public void ofTheSameWorklogTwiceTheLaterCounts() {
        put(work(1).costing("EUR 10"), work(2).unpriced(), work(1).costing("EUR 20"));

        assertThat(store.ledger().ofIssues(List.of(100L))).containsExactlyInAnyOrder(work(1).costing("EUR 20"), work(2).unpriced());
    }

    @Test
    public void entriesAreFoundByTheirWorklogsAndByTheirIssue() {
        List<LedgerEntry> here = LongStream.rangeClosed(1, 501).mapToObj(id -> work(id).unpriced()).toList();
        Entries.put(store.ledger(), here);
        put(work(900).onIssue(101).unpriced());

        assertThat(store.ledger().byWorklogs(LongStream.rangeClosed(1, 600).boxed().toList())).containsExactlyInAnyOrderElementsOf(here);
        assertThat(store.ledger().ofIssues(List.of(100L))).containsExactlyInAnyOrderElementsOf(here);
    }

    @Test
    public void removedEntriesAreGoneAndUnknownOnesPassedOver() {
        Entries.put(store.ledger(), LongStream.rangeClosed(1, 502).mapToObj(id -> work(id).unpriced()).toList());

        store.ledger().remove(LongStream.rangeClosed(2, 700).boxed().toList());
        store.ledger().remove(List.of());

        assertThat(store.ledger().ofIssues(List.of(100L))).containsExactly(work(1).unpriced());
    }

    @Test
    public void clearedLedgerIsEmpty() {
        put(work(1).unpriced(), work(2).onIssue(200).inProject(20).costing("EUR 1"));

        store.ledger().clear();

        assertThat(store.ledger().projectIds()).isEmpty();
    }

    @Test
    public void projectsWithEntriesAndTheirIssuesAreListedOnce() {
        put(work(1).onIssue(300).inProject(20).unpriced(), work(2).onIssue(300).inProject(20).unpriced(),
                work(3).onIssue(200).inProject(20).unpriced(), work(4).onIssue(1_000).inProject(9).unpriced());

        assertThat(store.ledger().projectIds()).containsExactly(9L, 20L);
        assertThat(store.ledger().issueIdsOf(List.of(20L, 21L, 9L)))
                .isEqualTo(Map.of(20L, Set.of(200L, 300L), 9L, Set.of(1_000L)));
        assertThat(store.ledger().issueIdsOf(LongStream.rangeClosed(10, 2_500).boxed().toList()))
                .isEqualTo(Map.of(20L, Set.of(200L, 300L)));
        assertThat(store.ledger().issueIdsOf(List.of())).isEmpty();
    }

    @Test
    public void knowsTheIssuesOfSomeDays() {
        Entries.put(store.ledger(), List.of(work(1).onIssue(10).on("2026-03-01").unpriced(), work(2).onIssue(11).on("2026-03-02").unpriced(),
                work(3).onIssue(12).on("2026-03-04").unpriced(), work(4).onIssue(12).on("2026-03-04").unpriced(),
                work(5).onIssue(13).on("2026-03-05").unpriced()));

        assertThat(store.ledger().issueIdsOfDays(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 4))).containsExactlyInAnyOrder(11L, 12L);
    }

    @Test
    public void currenciesOfAProjectAreThoseOfItsPricedEntries() {
        put(work(1).costing("EUR 1"), work(2).costing("EUR 2"), work(3).costing("JPY 0"), work(4).unpriced(),
                work(5).inProject(20).costing("CHF 1"));

        assertThat(store.ledger().currenciesOf(10)).containsExactlyInAnyOrder("EUR", "JPY");
        assertThat(store.ledger().currenciesOf(11)).isEmpty();
    }

    @Test
    public void everyonesRateReachesAllWorkFromItsFirstDayOn() {
        put(work(1).on(DAY.minusDays(1)).unpriced(), work(2).on(DAY).costing("EUR 1"), work(3).by(null).inProject(20).unpriced());

        assertThat(reach(RateLevel.everyone(), DAY, 0, 10)).containsExactly(2L, 3L);
    }

    @Test
    public void personsRateReachesThatPersonOnly() {
        put(work(1).by("muller").unpriced(), work(2).by("müller").unpriced(), work(3).by("MULLER").unpriced(), work(4).by(null).unpriced(),
                work(5).by("muller").inProject(20).unpriced());

        assertThat(reach(RateLevel.person("muller"), DAY, 0, 10)).containsExactly(1L, 5L);
        assertThat(reach(RateLevel.personInProject("muller", 20), DAY, 0, 10)).containsExactly(5L);
    }

    @Test
    public void reachComesInPagesByWorklog() {
        Entries.put(store.ledger(), LongStream.of(5, 3, 9, 1, 7).mapToObj(id -> work(id).unpriced()).toList());

        assertThat(reach(RateLevel.everyone(), DAY, 0, 2)).containsExactly(1L, 3L);
        assertThat(reach(RateLevel.everyone(), DAY, 3, 2)).containsExactly(5L, 7L);
        assertThat(reach(RateLevel.everyone(), DAY, 7, 2)).containsExactly(9L);
    }

    private List<Long> reach(RateLevel level, LocalDate from, long after, int most) {
        return store.ledger().reachOf(level, from, after, most).stream().map(entry -> entry.worked().worklogId()).toList();
    }

    private LedgerEntry keeps(LedgerEntry entry) {
        put(entry);
        assertThat(Entries.of(store.ledger(), entry.worked().worklogId())).contains(entry);
        return Entries.of(store.ledger(), entry.worked().worklogId()).orElseThrow();
    }

    private void put(LedgerEntry... entries) {
        Entries.put(store.ledger(), List.of(entries));
    }
}
