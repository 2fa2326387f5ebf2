package org.worthwhile.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.worthwhile.inmemory.NoteFixture.aNote;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.junit.Test;
import org.worthwhile.domain.customer.Contact;
import org.worthwhile.domain.customer.ContactId;
import org.worthwhile.domain.customer.Customer;
import org.worthwhile.domain.customer.CustomerId;
import org.worthwhile.domain.customer.NameKey;
import org.worthwhile.domain.valuenote.NoteId;
import org.worthwhile.domain.valuenote.ValueNote;
import org.worthwhile.inmemory.NoteFixture;

/** Reading many costs as many statements as reading one. */
public class StatementCountTest extends DatabaseContract {

    /** Of all figures: read and written. */
    private static final int STATE = 2;

    @Test
    public void notesOfAnIssueCostThreeStatementsHoweverManyThereAre() {
        store.notes().add(full().linkedTo(1).unsaved());
        IntStream.range(0, 100).forEach(i -> store.notes().add(full().linkedTo(2).unsaved()));
        IntStream.range(0, 100).forEach(i -> store.notes().add(aNote().linkedTo(2).unsaved()));

        assertThat(store.statementsOf(() -> assertThat(store.notes().ofIssue(1)).hasSize(1))).hasSize(3);
        assertThat(store.statementsOf(() -> assertThat(store.notes().ofIssue(2)).hasSize(200))).hasSize(3);
    }

    @Test
    public void issueWithoutNotesCostsOneStatement() {
        assertThat(store.statementsOf(() -> store.notes().ofIssue(1))).hasSize(1);
    }

    @Test
    public void choosingAmongTheNotesOfAProjectCostsOneStatementAndReadingThemTwo() {
        for (int notes = 1; notes <= 200; notes += 199) {
            List<NoteId> ids = IntStream.range(0, notes).mapToObj(i -> store.notes().add(full().linkedTo(i).unsaved()).id()).toList();

            assertThat(store.statementsOf(() -> store.notes().outlinesOf(1))).hasSize(1);
            assertThat(store.statementsOf(() -> store.notes().withText(1, text -> true))).hasSize(1);
            assertThat(store.statementsOf(() -> store.notes().byIds(ids))).hasSize(2);
        }
    }

    @Test
    public void customersAndContactsOfManyNotesCostOneStatementEach() {
        List<CustomerId> customers = IntStream.range(0, 200).mapToObj(i -> store.customers().add("customer " + i)).map(Customer::id).toList();
        List<ContactId> contacts = IntStream.range(0, 200)
                .mapToObj(i -> store.customers().addContact(customers.get(0), "contact " + i, Optional.empty())).map(Contact::id).toList();

        assertThat(store.statementsOf(() -> assertThat(store.customers().byIds(customers)).hasSize(200))).hasSize(1);
        assertThat(store.statementsOf(() -> assertThat(store.customers().contactsByIds(contacts)).hasSize(200))).hasSize(1);
    }

    @Test
    public void searchingWhileTypingCostsOneStatement() {
        IntStream.range(0, 200).forEach(i -> store.customers().add("customer " + i));

        assertThat(store.statementsOf(() -> assertThat(store.customers().startingWith(NameKey.of("cust"), 10)).hasSize(10))).hasSize(1);
    }

    @Test
    public void addingANoteCostsOneInsertTwoPerLinkAndTheNewState() {
        store.notes().add(full().unsaved());

        assertThat(store.statementsOf(() -> store.notes().add(full().linkedTo(1).unsaved()))).hasSize(1 + 2 + CURRENCY + STATE);
    }

    @Test
    public void savingCostsAReadAClaimAnUpdateOnePerLinkAndTheNewState() {
        store.notes().add(full().unsaved());
        ValueNote note = store.notes().add(full().linkedTo(1).unsaved());

        assertThat(store.statementsOf(() -> store.notes().save(note))).hasSize(3 + 1 + STATE);
        assertThat(store.statementsOf(() -> store.notes().save(store.notes().byId(note.id()).orElseThrow().withdrawn(NoteFixture.WRITTEN))))
                .hasSize(2 + 3 + 1 + CURRENCY + STATE);
    }

    /** A look for a budget, for work in the note's currency and for other notes in it. */
    private static final int CURRENCY = 3;

    private static NoteFixture full() {
        return aNote().readAs("as we see it").worth("EUR 10").sure(50);
    }
}
