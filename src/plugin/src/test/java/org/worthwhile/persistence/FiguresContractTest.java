package org.worthwhile.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.worthwhile.inmemory.NoteFixture.aNote;
import static org.worthwhile.inmemory.WorkFixture.work;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.Before;
import org.junit.Test;
import org.worthwhile.domain.access.Person;
import org.worthwhile.domain.audit.Stamp;
import org.worthwhile.domain.budget.IssuePlan;
import org.worthwhile.domain.customer.Customer;
import org.worthwhile.domain.figure.FigureParts;
import org.worthwhile.domain.figure.KeptWork;
import org.worthwhile.domain.ledger.Sight;
import org.worthwhile.domain.valuenote.Share;
import org.worthwhile.domain.valuenote.Side;
import org.worthwhile.domain.valuenote.ValueNote;
import org.worthwhile.inmemory.Entries;

public class FiguresContractTest extends StoreContract {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final Stamp STAMP = Stamp.of(Person.of("petra"), Instant.EPOCH);

    private Customer acme;

    @Before
    public void addCustomer() {
        acme = store.customers().add("Acme & Söhne");
    }

    @Test
    public void valueAddsTheRoundedSharesOfNotesThatCount() {
        store.notes().add(aNote().from(acme.id()).worth("EUR 0.05").sure(100).linkedTo(10, Share.of(5_000)).linkedTo(11, Share.of(5_000)).unsaved());
        store.notes().add(aNote().from(acme.id()).worth("EUR 10").sure(50).linkedTo(10).unsaved());
        store.notes().add(aNote().from(acme.id()).worth("CHF 10").sure(50).linkedTo(10).unsaved());
        store.notes().add(aNote().from(acme.id()).side(Side.OWN).worth("EUR 99").sure(100).linkedTo(10).unsaved());
        withdraw(store.notes().add(aNote().from(acme.id()).worth("EUR 77").sure(100).linkedTo(10).unsaved()));

        assertThat(of(10).expectedValue()).hasToString("[CHF 5.00, EUR 5.03]");
        assertThat(of(11).expectedValue()).hasToString("[EUR 0.03]");
    }

    @Test
    public void customersOfWithdrawnNotesAreNotNamed() {
        Customer zoo = store.customers().add("Zoo");
        store.notes().add(aNote().from(zoo.id()).side(Side.OWN).linkedTo(10).unsaved());
        store.notes().add(aNote().from(acme.id()).linkedTo(10).unsaved());
        withdraw(store.notes().add(aNote().from(store.customers().add("Gone").id()).linkedTo(10).unsaved()));

        assertThat(of(10).customers()).containsExactly("Acme & Söhne", "Zoo");
    }

    @Test
    public void workIsToldApartByProjectAndByWhoMaySeeIt() {
        Entries.put(store.ledger(), List.of(
                work(1).onIssue(10).inProject(1).on("2026-03-02").seconds(3600).costing("EUR 10"),
                work(2).onIssue(10).inProject(1).on("2026-03-02").seconds(3600).forGroup("Müller").costing("EUR 20"),
                work(3).onIssue(10).inProject(1).on("2026-03-02").seconds(3600).forGroup("Muller").costing("EUR 40"),
                work(4).onIssue(10).inProject(1).on("2026-03-02").seconds(3600).forRole(7L).costing("EUR 80"),
                work(5).onIssue(10).inProject(2).on("2026-03-02").seconds(3600).costing("EUR 160"),
                work(6).onIssue(10).inProject(1).on("2026-03-03").seconds(3600).costing("EUR 320")));

        assertThat(of(10).work(1, Sight.EVERYTHING).spent()).hasToString("[EUR 150.00]");
        assertThat(of(10).work(1, Sight.of(Set.of("Müller"), Set.of(), Set.of())).spent()).hasToString("[EUR 30.00]");
        assertThat(of(10).work(1, Sight.of(Set.of(), Set.of(7L), Set.of())).spent()).hasToString("[EUR 90.00]");
        assertThat(of(10).work(1, Sight.of(Set.of(), Set.of(), Set.of(10L))).entries()).isZero();
        assertThat(of(10).work(2, Sight.EVERYTHING).spent()).hasToString("[EUR 160.00]");
    }

    @Test
    public void knowsToWhomPricedWorkIsKept() {
        Entries.put(store.ledger(), List.of(
                work(1).onIssue(10).inProject(1).costing("EUR 10"),
                work(2).onIssue(10).inProject(1).forGroup("Müller").costing("EUR 20"),
                work(3).onIssue(11).inProject(1).forGroup("Muller").costing("EUR 40"),
                work(4).onIssue(12).inProject(1).forGroup("Muller").costing("EUR 40"),
                work(5).onIssue(10).inProject(2).forRole(7L).costing("EUR 80"),
                work(6).onIssue(10).inProject(3).forRole(7L).unpriced()));

        assertThat(store.figures().keptWork()).containsExactlyInAnyOrder(
                new KeptWork(1, "Müller", null), new KeptWork(1, "Muller", null), new KeptWork(2, null, 7L));
    }

    @Test
    public void onlyPlansInMoneyArePlans() {
        plan(10, Optional.of("EUR 5"));
        plan(11, Optional.empty());

        assertThat(of(10).plan()).contains(Money.parse("EUR 5"));
        assertThat(store.figures().within(11, 11, TODAY)).isEmpty();
        assertThat(store.figureSearch().plannedIssues()).containsExactly(10L);
    }

    @Test
    public void bothEndsOfTheRangeAreIncluded() {
        List.of(9L, 10L, 12L, 13L).forEach(id -> plan(id, Optional.of("EUR 1")));

        assertThat(store.figures().within(10, 12, TODAY)).containsOnlyKeys(10L, 12L);
    }

    @Test
    public void currenciesAreThoseOfWorkAndOfNotesThatCount() {
        Entries.put(store.ledger(), List.of(work(1).onIssue(10).inProject(1).on("2026-03-02").seconds(3600).costing("EUR 10"),
                work(2).onIssue(10).inProject(2).on("2026-03-02").seconds(3600).costing("USD 10")));
        store.notes().add(aNote().worth("CHF 10").unsaved());
        store.notes().add(aNote().said("Nice").unsaved());
        withdraw(store.notes().add(aNote().worth("JPY 10").unsaved()));

        assertThat(store.figures().currenciesOf(1)).containsExactlyInAnyOrder(CurrencyUnit.EUR, CurrencyUnit.of("CHF"));
        assertThat(store.figures().currenciesOf(3)).isEmpty();
    }

    @Test
    public void issuesAreFoundByWhatTheyAreWorthAndByTheirCustomers() {
        store.notes().add(aNote().from(acme.id()).worth("EUR 10").sure(50).linkedTo(10, Share.of(2_500)).linkedTo(11, Share.of(7_500)).unsaved());
        store.notes().add(aNote().from(acme.id()).worth("EUR 10").sure(50).linkedTo(10).unsaved());
        withdraw(store.notes().add(aNote().from(acme.id()).worth("EUR 10").sure(50).linkedTo(12).unsaved()));
        store.notes().add(aNote().from(store.customers().add("Zoo").id()).worth("EUR 10").linkedTo(13).unsaved());

        assertThat(store.figureSearch().expectedValues(CurrencyUnit.EUR)).isEqualTo(Map.of(10L, Money.parse("EUR 6.25"), 11L, Money.parse("EUR 3.75")));
        assertThat(store.figureSearch().issuesOf(acme.id())).containsExactlyInAnyOrder(10L, 11L);
    }

    private FigureParts of(long issueId) {
        return store.figures().within(0, 499, TODAY).getOrDefault(issueId, FigureParts.NONE);
    }

    private void withdraw(ValueNote note) {
        store.notes().save(note.withdrawn(STAMP));
    }

    private void plan(long issueId, Optional<String> amount) {
        store.budgets().put(new IssuePlan(issueId, 1, amount.map(Money::parse), Optional.empty(), STAMP));
    }
}
