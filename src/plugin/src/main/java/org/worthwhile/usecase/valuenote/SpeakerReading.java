package org.worthwhile.usecase.valuenote;

import java.util.Optional;
import org.worthwhile.domain.customer.Contact;
import org.worthwhile.domain.customer.ContactId;
import org.worthwhile.domain.customer.Customer;
import org.worthwhile.domain.customer.CustomerId;
import org.worthwhile.domain.customer.Customers;
import org.worthwhile.domain.customer.MailAddress;
import org.worthwhile.domain.customer.Name;
import org.worthwhile.usecase.Problems;

/** Looks up customer and contact of a request without adding anything, noting every problem on the way. */
final class SpeakerReading {

    private final AddValueNoteRequest request;
    private final Customers customers;
    private final Problems problems;

    SpeakerReading(AddValueNoteRequest request, Customers customers, Problems problems) {
        this.request = request;
        this.customers = customers;
        this.problems = problems;
    }

    /** Absent only when a problem was noted. */
    Optional<Speaker> read() {
        Optional<Speaker> organisation = request.customerId().isPresent() ? customerById() : customerByName();
        Optional<MailAddress> mail = request.contactMail()
                .flatMap(text -> problems.read("contactMail", () -> MailAddress.of(text)));
        if (request.contactId().isPresent()) {
            return organisation.flatMap(speaker -> throughKnownContact(speaker, mail));
        }
        return request.contactName().isPresent() ? throughNamedContact(organisation, mail) : withoutContact(organisation);
    }

    private Optional<Speaker> customerById() {
        Optional<Customer> customer = request.customerId().map(CustomerId::of).flatMap(customers::byId);
        if (customer.isEmpty()) {
            problems.add("customer", "worthwhile.error.customer-unknown");
        }
        return customer.map(Speaker::known);
    }

    private Optional<Speaker> customerByName() {
        if (request.customerName().isEmpty()) {
            problems.add("customer", "worthwhile.error.customer-missing");
        }
        return request.customerName()
                .flatMap(text -> problems.read("customer", () -> Name.of(text)))
                .map(name -> customers.byName(name.key()).map(Speaker::known).orElseGet(() -> Speaker.unknown(name)));
    }

    private Optional<Speaker> throughKnownContact(Speaker speaker, Optional<MailAddress> mail) {
        Optional<Contact> contact = request.contactId().map(ContactId::of).flatMap(customers::contact)
                .filter(found -> speaker.customer().filter(of -> of.id().equals(found.customer())).isPresent());
        if (contact.isEmpty()) {
            problems.add("contact", "worthwhile.error.contact-unknown");
        }
        contact.ifPresent(found -> checkMail(found, mail));
        return contact.map(speaker::through);
    }

    private Optional<Speaker> throughNamedContact(Optional<Speaker> organisation, Optional<MailAddress> mail) {
        Optional<Name> name = request.contactName().flatMap(text -> problems.read("contact", () -> Name.of(text)));
        return organisation.flatMap(speaker -> name.map(contact -> through(speaker, contact, mail)));
    }

    private Speaker through(Speaker speaker, Name name, Optional<MailAddress> mail) {
        Optional<Contact> known = speaker.customer()
                .flatMap(customer -> customers.contactByName(customer.id(), name.key()));
        known.ifPresent(contact -> checkMail(contact, mail));
        return known.map(speaker::through).orElseGet(() -> speaker.through(name, mail));
    }

    private Optional<Speaker> withoutContact(Optional<Speaker> organisation) {
        if (request.contactMail().isPresent()) {
            problems.add("contact", "worthwhile.error.contact-missing");
        }
        return organisation;
    }

    /** The register is not changed in passing, and an address that was typed is not dropped in silence. */
    private void checkMail(Contact known, Optional<MailAddress> mail) {
        if (mail.isPresent() && !mail.map(MailAddress::text).equals(known.mail())) {
            problems.add("contactMail", "worthwhile.error.mail-differs", known.name());
        }
    }
}
