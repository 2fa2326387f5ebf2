package org.worthwhile.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.worthwhile.inmemory.NoteFixture.aNote;
import static org.worthwhile.inmemory.WorkFixture.work;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import org.junit.Test;
import org.worthwhile.domain.access.Person;
import org.worthwhile.domain.audit.Stamp;
import org.worthwhile.domain.budget.Budget;
import org.worthwhile.domain.budget.BudgetTerms;
import org.worthwhile.domain.budget.IssuePlan;
import org.worthwhile.domain.budget.Period;
import org.worthwhile.domain.budget.Reason;
import org.worthwhile.domain.budget.Tolerance;
import org.worthwhile.domain.figure.Touch;
import org.worthwhile.domain.valuenote.Share;
import org.worthwhile.domain.valuenote.ValueNote;
import org.worthwhile.inmemory.Entries;

/** Whatever changes figures says so, in the same transaction. */
public class FigureChangesTest extends DatabaseContract {

    private static final Stamp STAMP = Stamp.of(Person.of("petra"), Instant.EPOCH);

    @Test
    public void notesTouchTheirIssues() {
        ValueNote[] note = new ValueNote[1];
        assertTouches(() -> note[0] = store.notes().add(aNote().linkedTo(11, Share.of(1)).linkedTo(10, Share.of(1)).unsaved()), 10, 11);
        assertTouches(() -> store.notes().save(note[0].withdrawn(STAMP)), 10, 11);
        assertTouches(() -> store.notes().add(aNote().unsaved()));
    }

    @Test
    public void workTouchesItsIssue() {
        assertTouches(() -> Entries.put(store.ledger(), List.of(work(1).onIssue(10).costing("EUR 1"), work(2).onIssue(10).costing("EUR 1"),
                work(3).onIssue(11).unpriced())), 10, 11);
        assertTouches(() -> Entries.put(store.ledger(), List.of(work(1).onIssue(12).costing("EUR 1"))), 10, 12);
        assertTouches(() -> store.ledger().remove(List.of(3L, 99L)), 11);
    }

    @Test
    public void anEmptiedLedgerTouchesWholeProjects() {
        Entries.put(store.ledger(), List.of(work(1).onIssue(10).costing("EUR 1"), work(2).onIssue(11).unpriced()));

        assertTouches(() -> store.ledger().clear());
        assertThat(touchedProjects()).containsExactly(10L);
    }

    @Test
    public void plansTouchTheirIssue() {
        assertTouches(() -> store.budgets().put(new IssuePlan(10, 1, Optional.of(Money.parse("EUR 1")), Optional.empty(), STAMP)), 10);
    }

    @Test
    public void aBudgetTouchesItsProjectWhenTheCurrencyIsAnotherOne() {
        assertTouchesProject(() -> store.budgets().add(budget(1, "EUR 1")), true);
        assertTouchesProject(() -> store.budgets().add(budget(2, "EUR 2")), false);
        assertTouchesProject(() -> store.budgets().add(budget(3, "CHF 2")), true);
    }

    @Test
    public void workTouchesItsProjectWhenACurrencyComesOrGoes() {
        assertTouchesProject(() -> Entries.put(store.ledger(), List.of(work(1).inProject(1).onIssue(10).costing("EUR 1"))), true);
        assertTouchesProject(() -> Entries.put(store.ledger(), List.of(work(2).inProject(1).onIssue(11).costing("EUR 2"), work(3).inProject(1).onIssue(11).unpriced())), false);
        assertTouchesProject(() -> Entries.put(store.ledger(), List.of(work(3).inProject(1).onIssue(11).costing("CHF 2"))), true);
        assertTouchesProject(() -> store.ledger().remove(List.of(2L)), false);
        assertTouchesProject(() -> Entries.put(store.ledger(), List.of(work(3).inProject(1).onIssue(11).costing("EUR 2"))), true);
        assertTouchesProject(() -> store.ledger().remove(List.of(1L, 3L)), true);
    }

    @Test
    public void notesTouchTheirProjectWhenACurrencyComesOrGoes() {
        Entries.put(store.ledger(), List.of(work(1).inProject(1).onIssue(10).costing("EUR 1")));
        ValueNote[] note = new ValueNote[1];
        assertTouchesProject(() -> store.notes().add(aNote().worth("EUR 5").unsaved()), false);
        assertTouchesProject(() -> store.notes().add(aNote().unsaved()), false);
        assertTouchesProject(() -> note[0] = store.notes().add(aNote().worth("CHF 5").unsaved()), true);
        assertTouchesProject(() -> store.notes().save(note[0].withdrawn(STAMP)), true);
    }

    @Test
    public void nothingButTheBudgetDecidesOnceThereIsOne() {
        store.budgets().add(budget(1, "EUR 1"));

        assertTouchesProject(() -> Entries.put(store.ledger(), List.of(work(1).inProject(1).onIssue(10).costing("CHF 1"))), false);
        assertTouchesProject(() -> store.notes().add(aNote().worth("USD 5").unsaved()), false);
    }

    @Test
    public void whatIsToBeDoneOfAProjectIsKept() {
        store.touchedIssues().touchProject(1, 250);
        store.touchedIssues().touch(List.of(11L, 10L));
        store.touchedIssues().touch(List.of());

        assertThat(store.touchedIssues().first(10)).extracting(Touch::toString)
                .containsExactly("issues of project 1 beyond 250", "issue 10", "issue 11");
    }

    @Test
    public void whatChangesNothingSaysNothing() {
        Entries.put(store.ledger(), List.of(work(1).onIssue(10).costing("EUR 1")));
        String before = store.figures().state();

        Entries.put(store.ledger(), List.of());
        store.ledger().remove(List.of(99L));

        assertThat(store.figures().state()).isEqualTo(before);
    }

    @Test
    public void aChangeThatIsTakenBackWasNeverTold() {
        Entries.put(store.ledger(), List.of(work(1).onIssue(10).costing("EUR 1")));
        String before = store.figures().state();

        Throwable pulled = catchThrowable(() -> store.transactions().perform(() -> {
            store.notes().add(aNote().linkedTo(11).unsaved());
            throw new IllegalStateException("pulled");
        }));

        assertThat(pulled).hasMessage("pulled");
        assertThat(store.figures().state()).isEqualTo(before);
        assertThat(touchedIssues()).containsExactly(10L);
    }

    @Test
    public void theFirstAreForgottenAlone() {
        List.of(10L, 11L, 12L).forEach(id -> store.notes().add(aNote().linkedTo(id).unsaved()));

        store.touchedIssues().forget(store.touchedIssues().first(2));

        assertThat(touchedIssues()).containsExactly(12L);
        assertThat(store.touchedIssues().waiting()).isEqualTo(1);
    }

    private void assertTouches(Runnable change, long... issueIds) {
        store.touchedIssues().forget(store.touchedIssues().first(1_000));
        String before = store.figures().state();
        store.transactions().perform(change);
        assertThat(store.figures().state()).isNotEqualTo(before);
        assertThat(touchedIssues()).containsExactlyElementsOf(Arrays.stream(issueIds).boxed().toList());
    }

    private void assertTouchesProject(Runnable change, boolean expected) {
        store.touchedIssues().forget(store.touchedIssues().first(1_000));
        store.transactions().perform(change);
        assertThat(touchedProjects()).isEqualTo(expected ? List.of(1L) : List.of());
    }

    private static Budget budget(long version, String amount) {
        Period year = Period.of(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));
        return new Budget(1, version, new BudgetTerms(Money.parse(amount), Optional.empty(), year, Tolerance.NONE), Reason.of("Agreed"), STAMP);
    }

    private List<Long> touchedProjects() {
        return store.touchedIssues().first(1_000).stream().flatMap(touch -> touch.projectId().stream()).toList();
    }

    private List<Long> touchedIssues() {
        return store.touchedIssues().first(1_000).stream().filter(touch -> touch.projectId().isEmpty()).map(Touch::issueId).toList();
    }
}
