package org.worthwhile.usecase.valuenote;

import java.util.Optional;
import org.worthwhile.domain.customer.Contact;
import org.worthwhile.domain.customer.Customer;
import org.worthwhile.domain.customer.MailAddress;
import org.worthwhile.domain.customer.Name;

/** Whose statement it is: from the register where known there, otherwise by the names to be added. */
final class Speaker {

    private final Optional<Customer> customer;
    private final Optional<Name> newCustomer;
    private final Optional<Contact> contact;
    private final Optional<Name> newContact;
    private final Optional<MailAddress> newMail;

    private Speaker(Optional<Customer> customer, Optional<Name> newCustomer,
            Optional<Contact> contact, Optional<Name> newContact, Optional<MailAddress> newMail) {
        this.customer = customer;
        this.newCustomer = newCustomer;
        this.contact = contact;
        this.newContact = newContact;
        this.newMail = newMail;
    }

    static Speaker known(Customer customer) {
        return new Speaker(Optional.of(customer), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    static Speaker unknown(Name customer) {
        return new Speaker(Optional.empty(), Optional.of(customer), Optional.empty(), Optional.empty(), Optional.empty());
    }

    Speaker through(Contact known) {
        return new Speaker(customer, newCustomer, Optional.of(known), Optional.empty(), Optional.empty());
    }

    Speaker through(Name unknown, Optional<MailAddress> mail) {
        return new Speaker(customer, newCustomer, Optional.empty(), Optional.of(unknown), mail);
    }

    Optional<Customer> customer() {
        return customer;
    }

    Optional<Name> newCustomer() {
        return newCustomer;
    }

    Optional<Contact> contact() {
        return contact;
    }

    Optional<Name> newContact() {
        return newContact;
    }

    Optional<MailAddress> newMail() {
        return newMail;
    }
}
