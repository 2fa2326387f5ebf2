package org.worthwhile.domain.customer;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.worthwhile.domain.refusal.DuplicateKey;

/** The register of customers and their contacts. A name is unique by its key, a contact's within the customer. */
public interface Customers {

    Optional<Customer> byId(CustomerId id);

    Optional<Customer> byName(NameKey name);

    /** Those found, in any order. */
    List<Customer> byIds(Collection<CustomerId> ids);

    /** Sorted by key; an empty prefix finds the first ones. */
    List<Customer> startingWith(NameKey prefix, int limit);

    /** @throws DuplicateKey when the name is taken */
    Customer add(String name);

    Optional<Contact> contact(ContactId id);

    Optional<Contact> contactByName(CustomerId customer, NameKey name);

    /** Those found, in any order. */
    List<Contact> contactsByIds(Collection<ContactId> ids);

    /** Sorted by key; an empty prefix finds the first ones. */
    List<Contact> contacts(CustomerId customer, NameKey prefix, int limit);

    /** @throws DuplicateKey when the customer has a contact of this name */
    Contact addContact(CustomerId customer, String name, Optional<String> mail);
}
