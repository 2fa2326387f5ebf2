package org.worthwhile.domain.valuenote;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.worthwhile.domain.customer.ContactId;
import org.worthwhile.domain.customer.CustomerId;

/** Who said what on which day. Once written down it stays as it is. */
public final class Statement {

    private final CustomerId customer;
    private final Optional<ContactId> contact;
    private final Words words;
    private final LocalDate saidOn;

    public Statement(CustomerId customer, Optional<ContactId> contact, Words words, LocalDate saidOn) {
        this.customer = Objects.requireNonNull(customer, "customer");
        this.contact = Objects.requireNonNull(contact, "contact");
        this.words = Objects.requireNonNull(words, "words");
        this.saidOn = Objects.requireNonNull(saidOn, "saidOn");
    }

    public CustomerId customer() {
        return customer;
    }

    /** Absent when only the organisation is known. */
    public Optional<ContactId> contact() {
        return contact;
    }

    public Words words() {
        return words;
    }

    public LocalDate saidOn() {
        return saidOn;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Statement && isSameAs((Statement) other);
    }

    private boolean isSameAs(Statement that) {
        return customer.equals(that.customer) && contact.equals(that.contact)
                && words.equals(that.words) && saidOn.equals(that.saidOn);
    }

    @Override
    public int hashCode() {
        return Objects.hash(customer, contact, words, saidOn);
    }
}
