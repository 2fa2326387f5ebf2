package org.worthwhile.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.worthwhile.inmemory.NoteFixture.aNote;
import static org.worthwhile.inmemory.WorkFixture.work;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.joda.money.Money;
import org.junit.Test;
import org.worthwhile.domain.access.Person;
import org.worthwhile.domain.audit.AuditEntry;
import org.worthwhile.domain.budget.Budget;
import org.worthwhile.domain.budget.BudgetTerms;
import org.worthwhile.domain.budget.IssuePlan;
import org.worthwhile.domain.budget.Period;
import org.worthwhile.domain.budget.Reason;
import org.worthwhile.domain.budget.Tolerance;
import org.worthwhile.domain.customer.Customer;
import org.worthwhile.domain.grant.Holder;
import org.worthwhile.domain.grant.Right;
import org.worthwhile.domain.rate.CostRate;
import org.worthwhile.domain.rate.RateLevel;
import org.worthwhile.domain.rate.RateTerms;
import org.worthwhile.domain.refusal.DuplicateKey;
import org.worthwhile.domain.refusal.ConcurrentChange;
import org.worthwhile.domain.refusal.NotLoggedIn;
import org.worthwhile.domain.valuenote.ValueNote;
import org.worthwhile.inmemory.Entries;
import org.worthwhile.inmemory.NoteFixture;

public class TransactionsContractTest extends DatabaseContract {

    @Test
    public void workThatSucceedsIsKept() {
        Customer acme = store.transactions().inOne(() -> store.customers().add("Acme"));

        assertThat(store.customers().byId(acme.id())).contains(acme);
    }

    @Test
    public void workThatFailsLeavesNothing() {
        assertThatThrownBy(() -> store.transactions().inOne(() -> {
            changeEverything();
            throw new NotLoggedIn();
        })).isInstanceOf(NotLoggedIn.class);

        assertThat(store.rows()).isZero();
    }

    @Test
    public void innerWorkIsPartOfTheOuter() {
        assertThatThrownBy(() -> store.transactions().inOne(() -> {
            store.transactions().inOne(this::changeEverything);
            throw new NotLoggedIn();
        })).isInstanceOf(NotLoggedIn.class);

        assertThat(store.rows()).isZero();
    }

    @Test
    public void innerFailureUndoesTheOuter() {
        assertThatThrownBy(() -> store.transactions().inOne(() -> {
            changeEverything();
            return store.transactions().inOne(() -> {
                throw new NotLoggedIn();
            });
        })).isInstanceOf(NotLoggedIn.class);

        assertThat(store.rows()).isZero();
    }

    @Test
    public void failedSaveGivesItsVersionBack() {
        ValueNote note = store.notes().add(aNote().linkedTo(1).unsaved());
        assertThatThrownBy(() -> store.transactions().inOne(() -> {
            store.notes().save(note.withdrawn(NoteFixture.WRITTEN));
            throw new NotLoggedIn();
        })).isInstanceOf(NotLoggedIn.class);

        store.transactions().inOne(() -> store.notes().save(note.withdrawn(NoteFixture.WRITTEN)));

        assertThat(store.notes().byId(note.id()).orElseThrow().version()).isEqualTo(note.version() + 1);
    }

    @Test
    public void workIsRepeatedOnceAfterADuplicate() {
        List<String> attempts = new ArrayList<>();

        String answer = store.transactions().inOne(() -> {
            attempts.add("attempt");
            if (attempts.size() == 1) {
                changeEverything();
                throw new DuplicateKey("taken", null);
            }
            return "second";
        });

        assertThat(answer).isEqualTo("second");
        assertThat(store.rows()).isZero();
    }

    @Test
    public void secondDuplicateIsNotHidden() {
        store.customers().add("Acme");
        List<String> attempts = new ArrayList<>();

        assertThatThrownBy(() -> store.transactions().inOne(() -> {
            attempts.add("attempt");
            return store.customers().add("Acme");
        })).isInstanceOf(DuplicateKey.class);

        assertThat(attempts).hasSize(2);
    }

    @Test
    public void duplicateFurtherInRepeatsTheWholeWork() {
        List<String> attempts = new ArrayList<>();
        store.customers().add("Acme");

        store.transactions().inOne(() -> {
            attempts.add("outer");
            return store.transactions().inOne(() -> {
                attempts.add("inner");
                return attempts.size() == 2 ? store.customers().add("Acme") : null;
            });
        });

        assertThat(attempts).containsExactly("outer", "inner", "outer", "inner");
    }

    @Test
    public void otherRefusalsAreNotRepeated() {
        List<String> attempts = new ArrayList<>();

        assertThatThrownBy(() -> store.transactions().inOne(() -> {
            attempts.add("attempt");
            throw ConcurrentChange.ofNote(1);
        })).isInstanceOf(ConcurrentChange.class);

        assertThat(attempts).hasSize(1);
    }

    private Object changeEverything() {
        Customer customer = store.customers().add("Acme");
        store.customers().addContact(customer.id(), "Ada", Optional.empty());
        ValueNote note = store.notes().add(aNote().linkedTo(1).unsaved());
        store.notes().save(note.withdrawn(NoteFixture.WRITTEN));
        store.audit().record(AuditEntry.about("value-note", note.id().value()).by(Person.of("ada"), Instant.EPOCH).inProject(1).action("added").build());
        return changeMoney();
    }

    private Object changeMoney() {
        LocalDate day = LocalDate.of(2026, 1, 1);
        Money amount = Money.parse("EUR 10");
        store.ledger().hold();
        Entries.put(store.ledger(), List.of(work(1).costing(amount)));
        store.rates().save(store.rates().add(new RateTerms(RateLevel.everyone(), day, CostRate.perHour(amount))));
        store.repricings().order(RateLevel.everyone(), day, NoteFixture.WRITTEN);
        BudgetTerms terms = new BudgetTerms(amount, Optional.empty(), Period.of(day, day), Tolerance.NONE);
        store.budgets().add(new Budget(1, 1, terms, Reason.of("agreed"), NoteFixture.WRITTEN));
        store.budgets().put(new IssuePlan(1, 1, Optional.of(amount), Optional.empty(), NoteFixture.WRITTEN));
        store.grants().decide(Optional.empty(), Right.VIEW_VALUE, Set.of(Holder.browsers()));
        store.bookmarks().keep("updated-feed", "1");
        return "changed";
    }
}
