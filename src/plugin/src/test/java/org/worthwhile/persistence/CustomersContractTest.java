package org.worthwhile.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.junit.Test;
import org.worthwhile.domain.customer.Contact;
import org.worthwhile.domain.customer.ContactId;
import org.worthwhile.domain.customer.Customer;
import org.worthwhile.domain.customer.CustomerId;
import org.worthwhile.domain.refusal.DuplicateKey;
import org.worthwhile.domain.customer.NameKey;

public class CustomersContractTest extends StoreContract {

    private static final String HOSTILE = "<b>“Grüße” 漢字 😀 ${x} &amp; '\"\\ % _ [a]</b>";

    @Test
    public void customerIsFoundByIdAndByAnySpellingOfItsKey() {
        Customer acme = add("ACME  Ltd.");

        assertThat(store.customers().byId(acme.id())).contains(acme);
        assertThat(store.customers().byName(NameKey.of(" acme ltd. "))).contains(acme);
        assertThat(acme.name()).isEqualTo("ACME  Ltd.");
    }

    @Test
    public void unknownCustomersAndContactsAreAbsent() {
        assertThat(store.customers().byId(CustomerId.of(4_711))).isEmpty();
        assertThat(store.customers().byName(NameKey.of("nobody"))).isEmpty();
        assertThat(store.customers().byIds(List.of())).isEmpty();
        assertThat(store.customers().contact(ContactId.of(4_711))).isEmpty();
        assertThat(store.customers().contactByName(CustomerId.of(4_711), NameKey.of("nobody"))).isEmpty();
    }

    @Test
    public void hostileNameIsKeptToTheLetter() {
        Customer hostile = add(HOSTILE);

        assertThat(store.customers().byName(NameKey.of(HOSTILE))).map(Customer::name).contains(HOSTILE);
        assertThat(store.customers().startingWith(NameKey.of(HOSTILE), 10)).containsExactly(hostile);
    }

    @Test
    public void longestNameFits() {
        String longest = "ﷺ".repeat(12) + "x".repeat(14);
        Customer customer = add(longest);
        Contact contact = store.customers().addContact(customer.id(), longest, Optional.of("a@" + "b".repeat(252)));

        assertThat(store.customers().byId(customer.id())).contains(customer);
        assertThat(store.customers().contact(contact.id())).contains(contact);
    }

    @Test
    public void sameNameInAnotherSpellingIsRefused() {
        Customer acme = add("Acme");

        assertThatThrownBy(() -> add("ACME")).isInstanceOf(DuplicateKey.class);

        assertThat(store.customers().startingWith(NameKey.of(""), 10)).containsExactly(acme);
    }

    @Test
    public void namesThatDifferInAnAccentOnlyAreDifferentCustomers() {
        Customer without = add("Muller");
        Customer with = add("Müller");

        assertThat(store.customers().byName(NameKey.of("müller"))).contains(with);
        assertThat(store.customers().byName(NameKey.of("muller"))).contains(without);
        assertThat(store.customers().startingWith(NameKey.of("mü"), 10)).containsExactly(with);
    }

    @Test
    public void searchFindsWhatStartsWithThePrefixSortedAndNoMoreThanAsked() {
        List.of("beta", "Alpine", "alpha", "Alps", "gamma alp").forEach(this::add);

        assertThat(names("ALP", 10)).containsExactly("alpha", "Alpine", "Alps");
        assertThat(names("alp", 2)).containsExactly("alpha", "Alpine");
        assertThat(names("", 2)).containsExactly("alpha", "Alpine");
        assertThat(names("", 10)).hasSize(5);
        assertThat(names("alp", 0)).isEmpty();
        assertThat(names("delta", 10)).isEmpty();
    }

    @Test
    public void wildcardsOfDatabasesMeanThemselves() {
        List.of("100 % organic", "100 days", "a_b", "a-b", "c:\\temp", "c:-temp", "[abc]", "a^c").forEach(this::add);

        assertThat(names("100 %", 10)).containsExactly("100 % organic");
        assertThat(names("%", 10)).isEmpty();
        assertThat(names("a_", 10)).containsExactly("a_b");
        assertThat(names("_", 10)).isEmpty();
        assertThat(names("c:\\", 10)).containsExactly("c:\\temp");
        assertThat(names("[a", 10)).containsExactly("[abc]");
        assertThat(names("[^b]", 10)).isEmpty();
        assertThat(names("a^", 10)).containsExactly("a^c");
    }

    @Test
    public void rightNamesAreFoundBehindAnyNumberOfWrongOnes() {
        IntStream.range(0, 250).forEach(i -> add("a-" + i));
        add("a_z");

        assertThat(names("a_", 3)).containsExactly("a_z");
    }

    @Test
    public void prefixLongerThanAnyNameFindsNothing() {
        add("x".repeat(100));

        assertThat(names("x".repeat(100_000), 10)).isEmpty();
    }

    @Test
    public void severalAreFoundByTheirIds() {
        List<Customer> added = IntStream.range(0, 501).mapToObj(i -> add("customer " + i)).toList();
        List<CustomerId> ids = added.stream().map(Customer::id).toList();

        assertThat(store.customers().byIds(ids)).containsExactlyInAnyOrderElementsOf(added);
        assertThat(store.customers().byIds(List.of(ids.get(0), ids.get(0), CustomerId.of(4_711_000)))).containsExactly(added.get(0));
    }

    @Test
    public void contactKeepsItsMailOrHasNone() {
        Customer acme = add("Acme");
        Contact ada = store.customers().addContact(acme.id(), "Ada", Optional.of("ada@example.com"));
        Contact grace = store.customers().addContact(acme.id(), "Grace", Optional.empty());

        assertThat(store.customers().contactsByIds(List.of(ada.id(), grace.id()))).containsExactlyInAnyOrder(ada, grace);
        assertThat(store.customers().contact(grace.id()).orElseThrow().mail()).isEmpty();
    }

    @Test
    public void contactsNameIsUniqueWithinItsCustomerOnly() {
        Customer acme = add("Acme");
        Customer other = add("Other");
        Contact ada = store.customers().addContact(acme.id(), "Ada", Optional.empty());
        Contact namesake = store.customers().addContact(other.id(), "Ada", Optional.empty());

        assertThatThrownBy(() -> store.customers().addContact(acme.id(), "ADA", Optional.empty())).isInstanceOf(DuplicateKey.class);

        assertThat(store.customers().contactByName(acme.id(), NameKey.of("ada"))).contains(ada);
        assertThat(store.customers().contactByName(other.id(), NameKey.of("ada"))).contains(namesake);
    }

    @Test
    public void contactsAreSearchedWithinTheirCustomer() {
        Customer acme = add("Acme");
        Customer other = add("Other");
        List.of("Grace", "Ada", "Adam").forEach(name -> store.customers().addContact(acme.id(), name, Optional.empty()));
        store.customers().addContact(other.id(), "Adele", Optional.empty());

        assertThat(store.customers().contacts(acme.id(), NameKey.of("ad"), 10)).extracting(Contact::name).containsExactly("Ada", "Adam");
        assertThat(store.customers().contacts(acme.id(), NameKey.of(""), 2)).extracting(Contact::name).containsExactly("Ada", "Adam");
    }

    private Customer add(String name) {
        return store.customers().add(name);
    }

    private List<String> names(String prefix, int limit) {
        return store.customers().startingWith(NameKey.of(prefix), limit).stream().map(Customer::name).toList();
    }
}
