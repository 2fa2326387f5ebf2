package org.worthwhile.inmemory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.worthwhile.domain.customer.Contact;
import org.worthwhile.domain.customer.ContactId;
import org.worthwhile.domain.customer.Customer;
import org.worthwhile.domain.customer.CustomerId;
import org.worthwhile.domain.customer.Customers;
import org.worthwhile.domain.customer.NameKey;
import org.worthwhile.domain.refusal.DuplicateKey;

public final class InMemoryCustomers implements Customers {

    private final List<Customer> customers = new ArrayList<>();
    private final List<Contact> contacts = new ArrayList<>();
    private final AtomicLong lastId = new AtomicLong();

    @Override
    public Optional<Customer> byId(CustomerId id) {
        return customers.stream().filter(customer -> customer.id().equals(id)).findFirst();
    }

    @Override
    public Optional<Customer> byName(NameKey name) {
        return customers.stream().filter(customer -> keyOf(customer).equals(name)).findFirst();
    }

    @Override
    public List<Customer> byIds(Collection<CustomerId> ids) {
        return customers.stream().filter(customer -> ids.contains(customer.id())).toList();
    }

    @Override
    public List<Customer> startingWith(NameKey prefix, int limit) {
        return customers.stream()
                .filter(customer -> startsWith(keyOf(customer), prefix))
                .sorted(Comparator.comparing(customer -> keyOf(customer).text()))
                .limit(limit)
                .toList();
    }

    @Override
    public Customer add(String name) {
        if (byName(NameKey.of(name)).isPresent()) {
            throw new DuplicateKey("customer " + name, null);
        }
        Customer customer = new Customer(CustomerId.of(lastId.incrementAndGet()), name);
        customers.add(customer);
        return customer;
    }

    @Override
    public Optional<Contact> contact(ContactId id) {
        return contacts.stream().filter(contact -> contact.id().equals(id)).findFirst();
    }

    @Override
    public Optional<Contact> contactByName(CustomerId customer, NameKey name) {
        return of(customer).filter(contact -> keyOf(contact).equals(name)).findFirst();
    }

    @Override
    public List<Contact> contactsByIds(Collection<ContactId> ids) {
        return contacts.stream().filter(contact -> ids.contains(contact.id())).toList();
    }

    @Override
    public List<Contact> contacts(CustomerId customer, NameKey prefix, int limit) {
        return of(customer)
                .filter(contact -> startsWith(keyOf(contact), prefix))
                .sorted(Comparator.comparing(contact -> keyOf(contact).text()))
                .limit(limit)
                .toList();
    }

    @Override
    public Contact addContact(CustomerId customer, String name, Optional<String> mail) {
        if (contactByName(customer, NameKey.of(name)).isPresent()) {
            throw new DuplicateKey("contact " + name, null);
        }
        Contact contact = new Contact(ContactId.of(lastId.incrementAndGet()), customer, name, mail);
        contacts.add(contact);
        return contact;
    }

    public List<Customer> allCustomers() {
        return List.copyOf(customers);
    }

    public List<Contact> allContacts() {
        return List.copyOf(contacts);
    }

    private Stream<Contact> of(CustomerId customer) {
        return contacts.stream().filter(contact -> contact.customer().equals(customer));
    }

    private static boolean startsWith(NameKey key, NameKey prefix) {
        return key.text().startsWith(prefix.text());
    }

    private static NameKey keyOf(Customer customer) {
        return NameKey.of(customer.name());
    }

    private static NameKey keyOf(Contact contact) {
        return NameKey.of(contact.name());
    }
}
