package org.worthwhile.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.worthwhile.inmemory.NoteFixture.aNote;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.joda.money.Money;
import org.junit.Test;
import org.worthwhile.domain.access.Person;
import org.worthwhile.domain.audit.AuditEntry;
import org.worthwhile.domain.audit.Stamp;
import org.worthwhile.domain.backup.GrantDecision;
import org.worthwhile.domain.backup.KeptRate;
import org.worthwhile.domain.backup.Section;
import org.worthwhile.domain.budget.Budget;
import org.worthwhile.domain.budget.BudgetTerms;
import org.worthwhile.domain.budget.IssuePlan;
import org.worthwhile.domain.budget.Period;
import org.worthwhile.domain.budget.PlannedHours;
import org.worthwhile.domain.budget.Reason;
import org.worthwhile.domain.budget.Tolerance;
import org.worthwhile.domain.customer.Customer;
import org.worthwhile.domain.customer.CustomerId;
import org.worthwhile.domain.customer.NameKey;
import org.worthwhile.domain.grant.Holder;
import org.worthwhile.domain.grant.Right;
import org.worthwhile.domain.rate.CostRate;
import org.worthwhile.domain.rate.Rate;
import org.worthwhile.domain.rate.RateId;
import org.worthwhile.domain.rate.RateLevel;
import org.worthwhile.domain.rate.RateTerms;
import org.worthwhile.domain.rate.Rates;
import org.worthwhile.domain.valuenote.IssueLink;
import org.worthwhile.domain.valuenote.NoteId;
import org.worthwhile.domain.valuenote.NoteState;
import org.worthwhile.domain.valuenote.Share;
import org.worthwhile.domain.valuenote.ValueNote;

public class ArchiveContractTest extends StoreContract {

    private static final Stamp STAMP = Stamp.of(Person.of("JIRAUSER10101"), Instant.parse("2026-03-02T12:00:00.123Z"));
    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);

    @Test
    public void nothingIsKeptAtFirst() {
        assertThat(store.archive().isEmpty()).isTrue();
        assertThat(store.archive().counts()).containsOnlyKeys(Section.values()).allSatisfy((section, count) -> assertThat(count).isZero());
        assertThat(all(store.archive()::notes)).isEmpty();
    }

    @Test
    public void auditTrailAloneDoesNotMakeAnInstallationFull() {
        store.audit().record(entry("ledger", 0));

        assertThat(store.archive().isEmpty()).isTrue();
    }

    @Test
    public void anythingElseDoes() {
        store.grants().decide(Optional.empty(), Right.VIEW_VALUE, Set.of());

        assertThat(store.archive().isEmpty()).isFalse();
    }

    @Test
    public void removedRateStays() {
        Rate removed = store.rates().add(terms("EUR 90"));
        store.rates().remove(removed);

        assertThat(store.archive().isEmpty()).isFalse();
        assertThat(all(store.archive()::rates)).singleElement().satisfies(kept -> {
            assertThat(kept.isRemoved()).isTrue();
            assertThat(kept.rate()).isEqualTo(removed.nextVersion());
        });
    }

    @Test
    public void thingsComeInTheOrderTheyWereKeptHoweverManyThereAre() {
        int many = 1_203;
        for (int i = 0; i < many; i++) {
            store.audit().record(entry("value-note", i));
        }

        assertThat(all(store.archive()::audit)).extracting(AuditEntry::subjectId).hasSize(many).isSorted();
        assertThat(store.archive().counts()).containsEntry(Section.AUDIT, (long) many);
    }

    @Test
    public void noteIsPutBackInItsVersionWithItsStampsAndShares() {
        CustomerId customer = store.restoration().customer("Müller & Söhne");
        ValueNote before = copy(store.notes().add(aNote().from(customer).said(HostileText.MIXED).unsaved()))
                .version(7).state(NoteState.CONFIRMED).created(STAMP).links(List.of(IssueLink.of(11, Share.of(1)), IssueLink.of(12, Share.of(9_999)))).build();

        NoteId id = store.restoration().note(before);

        assertThat(id).isNotEqualTo(before.id());
        ValueNote after = store.notes().byId(id).orElseThrow();
        assertThat(after).usingRecursiveComparison().ignoringFields("id").isEqualTo(before);
        assertThat(store.notes().ofIssue(12)).extracting(ValueNote::id).containsExactly(id);
    }

    @Test
    public void noteThatWasPutBackGoesOnFromItsVersion() {
        CustomerId customer = store.restoration().customer("Nordlicht GmbH");
        NoteId id = store.restoration().note(copy(store.notes().add(aNote().from(customer).unsaved())).version(7).build());

        ValueNote saved = store.notes().save(store.notes().byId(id).orElseThrow().withdrawn(STAMP));

        assertThat(saved.version()).isEqualTo(8);
    }

    @Test
    public void customersAndContactsAreFoundByTheirNamesAgain() {
        CustomerId customer = store.restoration().customer("Nordlicht GmbH");
        store.restoration().contact(customer, "Nina Berg", Optional.of("nina@nordlicht.example"));

        assertThat(all(store.archive()::customers)).extracting(Customer::name).containsExactly("Nordlicht GmbH");
        assertThat(all(store.archive()::contacts)).singleElement().satisfies(contact -> {
            assertThat(contact.customer()).isEqualTo(customer);
            assertThat(contact.mail()).contains("nina@nordlicht.example");
        });
        assertThat(store.customers().byName(NameKey.of("NORDLICHT gmbh"))).isPresent();
    }

    @Test
    public void ratesArePutBackInTheirVersionsRemovedOnesWithoutEffect() {
        RateId kept = store.restoration().rate(new KeptRate(new Rate(RateId.of(41), 3, terms("EUR 90")), false));
        RateId removed = store.restoration().rate(new KeptRate(new Rate(RateId.of(42), 2, terms("EUR 80")), true));
        store.restoration().rate(new KeptRate(new Rate(RateId.of(43), 2, terms("EUR 70")), true));

        assertThat(store.rates().table().rates()).containsExactly(new Rate(kept, 3, terms("EUR 90")));
        assertThat(store.rates().byId(removed)).isEmpty();
        assertThat(all(store.archive()::rates)).extracting(KeptRate::isRemoved).containsExactly(false, true, true);
        assertThat(store.rates().save(new Rate(kept, 3, terms("EUR 95"))).version()).isEqualTo(4);
    }

    @Test
    public void whoeverHasReadTheRatesBeforeReadsThemAgain() {
        Rates read = store.rates();
        assertThat(read.table().rates()).isEmpty();

        RateId restored = store.restoration().rate(new KeptRate(new Rate(RateId.of(41), 3, terms("EUR 90")), false));
        store.restoration().finish();

        assertThat(read.table().rates()).extracting(Rate::id).containsExactly(restored);
    }

    @Test
    public void budgetsArePutBackVersionByVersion() {
        Budget first = budget(1);
        Budget second = budget(2);

        store.restoration().budget(first);
        store.restoration().budget(second);

        assertThat(store.budgets().historyOf(10_000)).containsExactly(second, first);
        assertThat(all(store.archive()::budgets)).containsExactly(first, second);
    }

    @Test
    public void plansArePutBackInTheirLatestVersionAndGoOn() {
        IssuePlan plan = plan(5);

        store.restoration().plan(plan);

        assertThat(store.budgets().plansOf(List.of(11L))).containsExactly(plan);
        assertThat(all(store.archive()::plans)).containsExactly(plan);
        store.budgets().put(plan(6));
    }

    @Test
    public void decisionsComeBackWithTheirHolders() {
        Set<Holder> holders = Set.of(Holder.group("a b+%\n"), Holder.role(10_002), Holder.browsers());

        store.restoration().grant(new GrantDecision(Optional.of(10_000L), Right.VIEW_RATES, holders));
        store.restoration().grant(new GrantDecision(Optional.empty(), Right.VIEW_VALUE, Set.of()));

        assertThat(all(store.archive()::grants)).satisfiesExactlyInAnyOrder(decision -> {
            assertThat(decision.projectId()).contains(10_000L);
            assertThat(decision.right()).isEqualTo(Right.VIEW_RATES);
            assertThat(decision.holders()).isEqualTo(holders);
        }, decision -> {
            assertThat(decision.projectId()).isEmpty();
            assertThat(decision.holders()).isEmpty();
        });
    }

    private static <T> List<T> all(Consumer<Consumer<T>> reading) {
        List<T> all = new ArrayList<>();
        reading.accept(all::add);
        return all;
    }

    private static ValueNote.Builder copy(ValueNote note) {
        return ValueNote.builder(note.id()).version(note.version()).projectId(note.projectId()).side(note.side()).statement(note.statement())
                .valuation(note.valuation()).state(note.state()).links(note.links()).created(STAMP).changed(STAMP);
    }

    private static RateTerms terms(String perHour) {
        return new RateTerms(RateLevel.personInProject("dev:ops", 10_000), NEW_YEAR, CostRate.perHour(Money.parse(perHour)));
    }

    private static Budget budget(long version) {
        return new Budget(10_000, version, new BudgetTerms(Money.parse("EUR 1000.50"), Optional.of(PlannedHours.ofSeconds(360)),
                Period.of(NEW_YEAR, NEW_YEAR.plusYears(1)), Tolerance.of(750)), Reason.of("Because " + version), STAMP);
    }

    private static IssuePlan plan(long version) {
        return new IssuePlan(11, version, Optional.of(Money.parse("KWD 1.234")), Optional.empty(), STAMP);
    }

    private static AuditEntry entry(String subject, long id) {
        return AuditEntry.about(subject, id).by(STAMP.by(), STAMP.at()).action("added").build();
    }
}
