package org.worthwhile.persistence;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import javax.inject.Inject;
import javax.inject.Named;

import com.atlassian.activeobjects.external.ActiveObjects;
import net.java.ao.Query;
import org.worthwhile.domain.customer.Contact;
import org.worthwhile.domain.customer.ContactId;
import org.worthwhile.domain.customer.Customer;
import org.worthwhile.domain.customer.CustomerId;
import org.worthwhile.domain.customer.Customers;
import org.worthwhile.domain.customer.Name;
import org.worthwhile.domain.customer.NameKey;

/** The register of customers in the tables CUSTOMER and CONTACT. */
@Named
public final class AoCustomers implements Customers {

    private final ActiveObjects ao;

    @Inject
    public AoCustomers(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public Optional<Customer> byId(CustomerId id) {
        return byIds(List.of(id)).stream().findFirst();
    }

    @Override
    public Optional<Customer> byName(NameKey name) {
        Query query = Query.select().where("UNIQUE_KEY = ?", Digest.of(name));
        return Arrays.stream(ao.find(CustomerEntity.class, query)).map(AoCustomers::customer).findFirst();
    }

    @Override
    public List<Customer> byIds(Collection<CustomerId> ids) {
        List<Long> values = ids.stream().map(CustomerId::value).collect(Collectors.toList());
        return RowsByIds.find(ao, CustomerEntity.class, "ID", values).stream().map(AoCustomers::customer).collect(Collectors.toList());
    }

    @Override
    public List<Customer> startingWith(NameKey prefix, int limit) {
        return new RowsByPrefix<>(ao, CustomerEntity.class, CustomerEntity::getNameKey).find(prefix, limit)
                .stream().map(AoCustomers::customer).collect(Collectors.toList());
    }

    @Override
    public Customer add(String name) {
        Name valid = Name.of(name);
        CustomerEntity row = UniqueRows.insert(ao, CustomerEntity.class, Map.of(
                "NAME", valid.text(),
                "NAME_KEY", valid.key().text(),
                "UNIQUE_KEY", Digest.of(valid.key())));
        return new Customer(CustomerId.of(row.getID()), valid.text());
    }

    @Override
    public Optional<Contact> contact(ContactId id) {
        return contactsByIds(List.of(id)).stream().findFirst();
    }

    @Override
    public Optional<Contact> contactByName(CustomerId customer, NameKey name) {
        Query query = Query.select().where("UNIQUE_KEY = ?", uniqueKey(customer, name));
        return Arrays.stream(ao.find(ContactEntity.class, query)).map(AoCustomers::contact).findFirst();
    }

    @Override
    public List<Contact> contactsByIds(Collection<ContactId> ids) {
        List<Long> values = ids.stream().map(ContactId::value).collect(Collectors.toList());
        return RowsByIds.find(ao, ContactEntity.class, "ID", values).stream().map(AoCustomers::contact).collect(Collectors.toList());
    }

    @Override
    public List<Contact> contacts(CustomerId customer, NameKey prefix, int limit) {
        return new RowsByPrefix<>(ao, ContactEntity.class, ContactEntity::getNameKey).find(prefix, limit, "CUSTOMER_ID", customer.value())
                .stream().map(AoCustomers::contact).collect(Collectors.toList());
    }

    @Override
    public Contact addContact(CustomerId customer, String name, Optional<String> mail) {
        Name valid = Name.of(name);
        Map<String, Object> columns = new HashMap<>();
        columns.put("CUSTOMER_ID", customer.value());
        columns.put("NAME", valid.text());
        columns.put("NAME_KEY", valid.key().text());
        columns.put("UNIQUE_KEY", uniqueKey(customer, valid.key()));
        mail.ifPresent(address -> columns.put("MAIL", address));
        ContactEntity row = UniqueRows.insert(ao, ContactEntity.class, columns);
        return new Contact(ContactId.of(row.getID()), customer, valid.text(), mail);
    }

    private static String uniqueKey(CustomerId customer, NameKey name) {
        return customer.value() + ":" + Digest.of(name);
    }

    static Customer customer(CustomerEntity row) {
        return new Customer(CustomerId.of(row.getID()), row.getName());
    }

    static Contact contact(ContactEntity row) {
        return new Contact(ContactId.of(row.getID()), CustomerId.of(row.getCustomerId()), row.getName(), Optional.ofNullable(row.getMail()));
    }
}
