package org.worthwhile.usecase.customer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.Before;
import org.junit.Test;
import org.worthwhile.domain.customer.Contact;
import org.worthwhile.domain.customer.Customer;
import org.worthwhile.domain.refusal.IssueNotFound;
import org.worthwhile.domain.refusal.NotLoggedIn;
import org.worthwhile.domain.refusal.NotPermitted;
import org.worthwhile.usecase.Refusals;
import org.worthwhile.usecase.Workplace;

public class FindCustomersTest {

    private final Workplace place = new Workplace();
    private final Refusals refusals = new Refusals(place);
    private final FindCustomers findCustomers = new FindCustomers(place.customers, place.access, place.projectAccess);
    private final FindContacts findContacts = new FindContacts(place.customers, place.access, place.projectAccess);
    private Customer acme;

    @Before
    public void registerSome() {
        acme = place.customers.add("Acme Retail");
        place.customers.add("Zenith");
        place.customers.add("ACME Energy");
        place.customers.addContact(acme.id(), "Bea Baum", Optional.empty());
        place.customers.addContact(acme.id(), "Anna Berg", Optional.of("anna@acme.example"));
    }

    @Test
    public void proposesCustomersByTheirBeginning() {
        assertThat(findCustomers.startingWith(Optional.of(place.editor), "SHOP-1", "aCMe "))
                .extracting(Customer::name).containsExactly("ACME Energy", "Acme Retail");
    }

    @Test
    public void proposesTheFirstCustomersBeforeAnythingIsTyped() {
        assertThat(findCustomers.startingWith(Optional.of(place.editor), "SHOP-1", "")).hasSize(3);
    }

    @Test
    public void proposesContactsOfTheCustomerAlone() {
        assertThat(findContacts.of(Optional.of(place.editor), "SHOP-1", acme.id().value(), ""))
                .extracting(Contact::name).containsExactly("Anna Berg", "Bea Baum");
        assertThat(findContacts.of(Optional.of(place.editor), "SHOP-1", acme.id().value(), "b"))
                .extracting(Contact::name).containsExactly("Bea Baum");
        assertThat(findContacts.of(Optional.of(place.editor), "SHOP-1", 999, "")).isEmpty();
    }

    @Test
    public void proposesAHandfulOfMany() {
        for (int i = 0; i < 50; i++) {
            place.customers.add("Customer " + i);
        }

        assertThat(findCustomers.startingWith(Optional.of(place.editor), "SHOP-1", "customer")).hasSize(20);
    }

    /** The store is not even asked: some databases fail on such a question. */
    @Test
    public void textThatNoNameContainsFindsNothing() {
        FindCustomers withoutStore = new FindCustomers(null, place.access, place.projectAccess);
        FindContacts contactsWithoutStore = new FindContacts(null, place.access, place.projectAccess);

        for (String text : new String[] {"a\0", "a\uD83D"}) {
            assertThat(withoutStore.startingWith(Optional.of(place.editor), "SHOP-1", text)).isEmpty();
            assertThat(contactsWithoutStore.of(Optional.of(place.editor), "SHOP-1", 1, text)).isEmpty();
        }
    }

    @Test
    public void answersOnlyPeopleWhoMayEdit() {
        refusals.expect(NotLoggedIn.class, () -> findCustomers.startingWith(place.nobody, "SHOP-1", ""));
        refusals.expect(NotPermitted.class, () -> findCustomers.startingWith(Optional.of(place.viewer), "SHOP-1", ""));
        refusals.expect(IssueNotFound.class, () -> findCustomers.startingWith(Optional.of(place.stranger), "SHOP-1", ""));
        refusals.expect(IssueNotFound.class, () -> findCustomers.startingWith(Optional.of(place.editor), "SHOP-99", ""));
        refusals.expect(NotLoggedIn.class, () -> findContacts.of(place.nobody, "SHOP-1", 1, ""));
        refusals.expect(NotPermitted.class, () -> findContacts.of(Optional.of(place.viewer), "SHOP-1", 1, ""));
        refusals.expect(IssueNotFound.class, () -> findContacts.of(Optional.of(place.stranger), "SHOP-1", 1, ""));
    }
}
