package org.worthwhile.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.worthwhile.inmemory.NoteFixture.aNote;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

import org.junit.Test;
import org.worthwhile.domain.customer.Contact;
import org.worthwhile.domain.customer.Customer;
import org.worthwhile.domain.customer.NameKey;
import org.worthwhile.domain.refusal.ConcurrentChange;
import org.worthwhile.domain.valuenote.ValueNote;
import org.worthwhile.inmemory.NoteFixture;

/** What two people do at the same moment, on different nodes perhaps. */
public class RacesTest extends DatabaseContract {

    private static final int ROUNDS = 20;

    @Test
    public void ofTwoWhoReviseTheSameVersionExactlyOneWins() {
        for (int round = 0; round < ROUNDS; round++) {
            ValueNote read = store.notes().add(aNote().linkedTo(1).unsaved());

            List<Object> outcomes = TwoAtOnce.run(
                    () -> store.transactions().inOne(() -> revise(read, "Ada's reading")),
                    () -> store.transactions().inOne(() -> revise(read, "Grace's reading")));

            assertOneWon(read, outcomes);
        }
    }

    @Test
    public void theSecondIsRefusedEvenWhenItSawNothingOfTheFirst() {
        ValueNote read = store.notes().add(aNote().linkedTo(1).unsaved());
        CountDownLatch firstHasClaimed = new CountDownLatch(1);
        CountDownLatch secondIsAboutToClaim = new CountDownLatch(1);

        List<Object> outcomes = TwoAtOnce.run(
                () -> store.transactions().inOne(() -> {
                    ValueNote saved = revise(read, "Ada's reading");
                    firstHasClaimed.countDown();
                    TwoAtOnce.await(secondIsAboutToClaim);
                    return saved;
                }),
                () -> {
                    TwoAtOnce.await(firstHasClaimed);
                    return store.announcing("_REVISION", secondIsAboutToClaim,
                            () -> store.transactions().inOne(() -> revise(read, "Grace's reading")));
                });

        assertThat(outcomes.get(0)).isInstanceOf(ValueNote.class);
        assertOneWon(read, outcomes);
    }

    @Test
    public void customerAddedByTwoAtOnceIsOneCustomer() {
        for (int round = 0; round < ROUNDS; round++) {
            String name = "Customer " + round;

            List<Object> outcomes = TwoAtOnce.run(() -> findOrAdd(name), () -> findOrAdd(name));

            assertThat(outcomes.get(0)).isInstanceOf(Customer.class).isEqualTo(outcomes.get(1));
        }
        assertThat(store.customers().startingWith(NameKey.of(""), 100)).hasSize(ROUNDS);
    }

    @Test
    public void whoFindsTheNameTakenWhileAddingGetsTheOthersCustomer() {
        CountDownLatch firstHasAdded = new CountDownLatch(1);
        CountDownLatch secondIsAboutToAdd = new CountDownLatch(1);

        List<Object> outcomes = TwoAtOnce.run(
                () -> store.transactions().inOne(() -> {
                    Customer added = store.customers().add("Acme");
                    firstHasAdded.countDown();
                    TwoAtOnce.await(secondIsAboutToAdd);
                    return added;
                }),
                () -> {
                    TwoAtOnce.await(firstHasAdded);
                    return store.announcing("_CUSTOMER", secondIsAboutToAdd, () -> findOrAdd("ACME"));
                });

        assertThat(outcomes.get(1)).isInstanceOf(Customer.class).isEqualTo(outcomes.get(0));
    }

    @Test
    public void contactAddedByTwoAtOnceIsOneContact() {
        Customer acme = store.customers().add("Acme");

        List<Object> outcomes = TwoAtOnce.run(() -> findOrAdd(acme, "Ada"), () -> findOrAdd(acme, "Ada"));

        assertThat(outcomes.get(0)).isInstanceOf(Contact.class).isEqualTo(outcomes.get(1));
    }

    private ValueNote revise(ValueNote read, String reading) {
        return store.notes().save(read.revised(aNote().readAs(reading).valuation(), NoteFixture.WRITTEN));
    }

    private Customer findOrAdd(String name) {
        return store.transactions().inOne(() -> store.customers().byName(NameKey.of(name)).orElseGet(() -> store.customers().add(name)));
    }

    private Contact findOrAdd(Customer customer, String name) {
        return store.transactions().inOne(() -> store.customers().contactByName(customer.id(), NameKey.of(name))
                .orElseGet(() -> store.customers().addContact(customer.id(), name, Optional.empty())));
    }

    private void assertOneWon(ValueNote read, List<Object> outcomes) {
        assertThat(outcomes).hasAtLeastOneElementOfType(ValueNote.class).hasAtLeastOneElementOfType(ConcurrentChange.class);
        ValueNote winner = outcomes.stream().filter(ValueNote.class::isInstance).map(ValueNote.class::cast).findFirst().orElseThrow();
        assertThat(store.notes().byId(read.id())).get().usingRecursiveComparison().isEqualTo(winner);
    }
}
