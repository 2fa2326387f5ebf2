package org.worthwhile.domain.customer;

import java.util.Objects;
import java.util.Optional;

/** Somebody who speaks for a customer; needs no Jira account. */
public final class Contact {

    private final ContactId id;
    private final CustomerId customer;
    private final Name name;
    private final MailAddress mail;

    public Contact(ContactId id, CustomerId customer, String name, Optional<String> mail) {
        this.id = Objects.requireNonNull(id, "id");
        this.customer = Objects.requireNonNull(customer, "customer");
        this.name = Name.of(name);
        this.mail = mail.map(MailAddress::of).orElse(null);
    }

    public ContactId id() {
        return id;
    }

    public CustomerId customer() {
        return customer;
    }

    public String name() {
        return name.text();
    }

    public Optional<String> mail() {
        return Optional.ofNullable(mail).map(MailAddress::text);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Contact && hasSameValues((Contact) other);
    }

    private boolean hasSameValues(Contact other) {
        return id.equals(other.id) && customer.equals(other.customer) && name.equals(other.name)
                && Objects.equals(mail, other.mail);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return name.text();
    }
}
