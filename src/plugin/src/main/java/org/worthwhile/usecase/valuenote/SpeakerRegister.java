package org.worthwhile.usecase.valuenote;

import java.util.Optional;
import javax.inject.Inject;
import javax.inject.Named;
import org.worthwhile.domain.audit.Stamp;
import org.worthwhile.domain.customer.Contact;
import org.worthwhile.domain.customer.Customer;
import org.worthwhile.domain.customer.CustomerId;
import org.worthwhile.domain.customer.Customers;
import org.worthwhile.domain.customer.MailAddress;
import org.worthwhile.domain.customer.Name;
import org.worthwhile.usecase.Problems;

/** Puts customers and contacts that are named for the first time into the register. */
@Named
public class SpeakerRegister {

    private final Customers customers;
    private final ChangeRecords records;

    @Inject
    public SpeakerRegister(Customers customers, ChangeRecords records) {
        this.customers = customers;
        this.records = records;
    }

    Optional<Speaker> read(AddValueNoteRequest request, Problems problems) {
        return new SpeakerReading(request, customers, problems).read();
    }

    Customer customerOf(Speaker speaker, long projectId, Stamp stamp) {
        return speaker.customer().orElseGet(() -> add(speaker.newCustomer().orElseThrow(), projectId, stamp));
    }

    Optional<Contact> contactOf(Speaker speaker, CustomerId customer, long projectId, Stamp stamp) {
        return speaker.contact().or(() -> speaker.newContact().map(name -> {
            Contact contact = customers.addContact(customer, name.text(), speaker.newMail().map(MailAddress::text));
            records.added(contact, projectId, stamp);
            return contact;
        }));
    }

    private Customer add(Name name, long projectId, Stamp stamp) {
        Customer customer = customers.add(name.text());
        records.added(customer, projectId, stamp);
        return customer;
    }
}
