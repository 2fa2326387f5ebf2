package org.worthwhile.usecase.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.joda.money.Money;
import org.junit.Before;
import org.junit.Test;
import org.worthwhile.domain.access.Person;
import org.worthwhile.domain.grant.Right;
import org.worthwhile.domain.ledger.LedgerOrder;
import org.worthwhile.domain.ledger.Pricing;
import org.worthwhile.domain.ledger.Sight;
import org.worthwhile.domain.money.CurrencyTotals;
import org.worthwhile.domain.rate.RateLevel;
import org.worthwhile.domain.refusal.NotLoggedIn;
import org.worthwhile.domain.refusal.NotPermitted;
import org.worthwhile.usecase.MoneyWorld;
import org.worthwhile.usecase.Refusals;

public class ListLedgerEntriesTest {

    private final MoneyWorld world = new MoneyWorld();
    private final Refusals refusals = new Refusals(world::stored);
    private final LedgerReading reading = new LedgerReading(world.ledger, world.sights, world.zone, world.clock);
    private final ListLedgerEntries entries = new ListLedgerEntries(world.access,
            new LedgerQuestions(reading, world.people, world.issues), reading, world.ledger, world.families, world.rates);

    @Before
    public void work() {
        world.rate(RateLevel.person("dev"), "2026-01-01", "EUR 100");
        world.worked(1, world.checkout, "dev", "2026-01-15", 3600);
        world.worked(2, world.payment, "dev", "2026-02-15", 7200);
        world.worked(3, world.payment, "anna", "2026-02-16", 900);
        world.worked(4, world.checkout, null, "2026-02-17", 60);
        world.worked(5, world.checkout, "dev", "2026-03-03", 3600);
        world.worked(6, world.meter, "dev", "2026-02-15", 3600);
    }

    @Test
    public void explainsEveryNumberDownToWorklogAndRate() {
        EntryDetails entry = page(request().order(LedgerOrder.OLDEST_FIRST)).entries().get(0);

        assertThat(entry.worklogId()).isEqualTo(1);
        assertThat(entry.issue().orElseThrow().issue()).isEqualTo(world.checkout);
        assertThat(entry.authorKey()).contains("dev");
        assertThat(entry.cost()).contains(Money.parse("EUR 100"));
        assertThat(entry.rate().orElseThrow().level()).isEqualTo(RateLevel.person("dev"));
    }

    @Test
    public void futureWorkIsNotListedYet() {
        assertThat(ids(request())).containsExactly(4L, 3L, 2L, 1L);
        assertThat(ids(request().to("2027-01-01"))).containsExactly(4L, 3L, 2L, 1L);
    }

    @Test
    public void filters() {
        assertThat(ids(request().author("dev"))).containsExactly(2L, 1L);
        assertThat(ids(request().issue("SHOP-2"))).containsExactly(3L, 2L);
        assertThat(ids(request().from("2026-02-15").to("2026-02-16"))).containsExactly(3L, 2L);
        assertThat(ids(request().pricing(Pricing.UNPRICED))).containsExactly(4L, 3L);
        assertThat(ids(request().pricing(Pricing.PRICED))).containsExactly(2L, 1L);
    }

    @Test
    public void workOfSomebodyJiraHasForgottenIsStillFound() {
        world.worked(7, world.payment, "leaver", "2026-02-18", 1800);

        assertThat(ids(request().author("leaver"))).containsExactly(7L);
    }

    @Test
    public void sorts() {
        assertThat(ids(request().order(LedgerOrder.LONGEST_FIRST))).containsExactly(2L, 1L, 3L, 4L);
        assertThat(ids(request().order(LedgerOrder.DEAREST_FIRST))).containsExactly(2L, 1L, 3L, 4L);
        assertThat(ids(request().order(LedgerOrder.BY_AUTHOR))).containsExactly(3L, 2L, 1L, 4L);
    }

    @Test
    public void pagesShareTheTotalsOfAll() {
        LedgerView second = page(request().page(2, 2));

        assertThat(second.entries()).extracting(EntryDetails::worklogId).containsExactly(2L, 1L);
        assertThat(second.count()).isEqualTo(4);
        assertThat(second.seconds()).isEqualTo(11_760);
        assertThat(second.unpricedSeconds()).contains(960L);
        assertThat(second.spent().orElseThrow()).hasToString("[EUR 300.00]");
    }

    @Test
    public void rowsAddUpToTheTotalAlsoWhenAllAreHandedOver() {
        for (int i = 100; i < 100 + 3 * LedgerWalk.AT_ONCE; i++) {
            world.worked(i, world.checkout, "dev", "2026-02-20", i);
        }
        List<EntryDetails> rows = new ArrayList<>();

        LedgerWalk all = entries.all(world.admin, request().build());
        all.each(rows::add);
        LedgerView totals = all.totals();

        assertThat(rows).hasSize((int) totals.count()).doesNotHaveDuplicates();
        assertThat(CurrencyTotals.of(rows.stream().flatMap(row -> row.cost().stream()).toList())).isEqualTo(totals.spent().orElseThrow());
        assertThat(rows.stream().mapToLong(EntryDetails::seconds).sum()).isEqualTo(totals.seconds());
    }

    @Test
    public void namesEveryFilterThatIsNotAcceptable() {
        assertThat(refusals.problems(() -> page(request().from("x").to("y").author("nobody").issue("GRID-1"))))
                .containsExactly("from: said-on-unreadable[]", "to: said-on-unreadable[]", "author: person-unknown[]",
                        "issue: issue-not-found[GRID-1]");
        assertThat(refusals.problems(() -> page(request().from("2026-02-02").to("2026-02-01"))))
                .containsExactly("to: period-ends-before-start[]");
    }

    @Test
    public void onlyPeopleWhoMaySeeHoursSeeEntries() {
        refusals.expect(NotLoggedIn.class, () -> entries.page(world.nobody, request().build()));
        for (Right right : Right.values()) {
            if (right != Right.VIEW_HOURS) {
                refusals.expect(NotPermitted.class, () -> entries.page(world.holderOf(right), request().build()));
            }
        }
        LedgerView seen = entries.page(world.holderOf(Right.VIEW_HOURS), request().build());
        assertThat(seen.seconds()).isEqualTo(11_760);
        assertThat(seen.spent()).isEmpty();
        assertThat(seen.unpricedSeconds()).isEmpty();
        assertThat(seen.entries()).allMatch(row -> row.cost().isEmpty() && row.rate().isEmpty() && !row.isUnpriced());
    }

    @Test
    public void budgetAloneShowsNoCostOfSingleEntriesAndRatesAloneNoSum() {
        LedgerView withBudget = entries.page(world.holderOf(Right.VIEW_HOURS, Right.VIEW_BUDGET), request().build());
        assertThat(withBudget.spent()).isEmpty();
        assertThat(withBudget.entries()).allMatch(row -> row.cost().isEmpty() && row.rate().isEmpty());
        assertThat(withBudget.unpricedEntries()).contains(2L);

        LedgerView withRates = entries.page(world.holderOf(Right.VIEW_HOURS, Right.VIEW_RATES), request().build());
        assertThat(withRates.spent()).isEmpty();
        assertThat(withRates.entries()).allMatch(row -> row.cost().isEmpty());
        assertThat(withRates.entries().get(3).rate()).isPresent();
    }

    @Test
    public void neitherOrderNorFilterTellsWhatTheRowsDoNotShow() {
        Optional<Person> hours = world.holderOf(Right.VIEW_HOURS);
        Optional<Person> planner = world.holderOf(Right.VIEW_HOURS, Right.VIEW_BUDGET);

        refusals.expect(NotPermitted.class, () -> entries.page(hours, request().pricing(Pricing.UNPRICED).build()));
        refusals.expect(NotPermitted.class, () -> entries.page(planner, request().order(LedgerOrder.DEAREST_FIRST).build()));
        refusals.expect(NotPermitted.class, () -> entries.all(hours, request().order(LedgerOrder.DEAREST_FIRST).build()));
    }

    @Test
    public void hiddenWorkIsNeitherListedNorCounted() {
        world.sights.set(world.admin.orElseThrow(), Sight.of(Set.of(), Set.of(), Set.of(world.payment.id())));

        LedgerView seen = page(request());
        assertThat(seen.count()).isEqualTo(2);
        assertThat(seen.spent().orElseThrow()).hasToString("[EUR 100.00]");
        assertThat(seen.leavesOut()).isTrue();
        assertThat(page(request().from("2026-02-17")).leavesOut()).isFalse();
    }

    private LedgerView page(LedgerRequest.Builder request) {
        return entries.page(world.admin, request.build());
    }

    private List<Long> ids(LedgerRequest.Builder request) {
        return page(request).entries().stream().map(EntryDetails::worklogId).toList();
    }

    private static LedgerRequest.Builder request() {
        return LedgerRequest.ofProject("SHOP");
    }
}
