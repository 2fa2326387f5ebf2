package org.worthwhile.rest;

import org.worthwhile.domain.access.Person;
import org.worthwhile.domain.customer.Contact;
import org.worthwhile.domain.customer.Customer;
import org.worthwhile.domain.issue.IssueRef;
import org.worthwhile.domain.valuenote.Confidence;
import org.worthwhile.domain.valuenote.Estimate;
import org.worthwhile.domain.valuenote.ValueNote;
import org.worthwhile.usecase.valuenote.NoteDetails;

/** A value note: amounts as text with their currency, days and moments as ISO 8601. What is absent is left out. */
final class ValueNoteRepresentation {

    final long id;
    final long version;
    /** Absent for a note that is tied to no issue. */
    final String issueKey;
    final String projectKey;
    final String words;
    final String reading;
    final CustomerRepresentation customer;
    final ContactRepresentation contact;
    final String saidOn;
    final EstimateRepresentation estimate;
    final Integer confidence;
    final MoneyRepresentation expectedValue;
    final String side;
    final String state;
    final String createdBy;
    final String createdAt;
    final String changedBy;
    final String changedAt;
    final boolean mayEdit;

    ValueNoteRepresentation(NoteDetails details) {
        ValueNote note = details.note();
        id = note.id().value();
        version = note.version();
        issueKey = details.issue().map(IssueRef::key).orElse(null);
        projectKey = details.project().key();
        words = note.words().text();
        reading = note.reading().text();
        customer = new CustomerRepresentation(details.customer());
        contact = details.contact().map(ContactRepresentation::new).orElse(null);
        saidOn = note.saidOn().toString();
        estimate = note.estimate().map(EstimateRepresentation::new).orElse(null);
        confidence = note.confidence().map(Confidence::percent).orElse(null);
        expectedValue = note.expectedValue().map(MoneyRepresentation::new).orElse(null);
        side = note.side().name();
        state = note.state().name();
        createdBy = key(note.createdBy());
        createdAt = note.createdAt().toString();
        changedBy = key(note.changedBy());
        changedAt = note.changedAt().toString();
        mayEdit = details.mayEdit();
    }

    private static String key(Person person) {
        return person.key();
    }

    static final class CustomerRepresentation {

        final long id;
        final String name;

        CustomerRepresentation(Customer customer) {
            id = customer.id().value();
            name = customer.name();
        }
    }

    static final class ContactRepresentation {

        final long id;
        final String name;
        final String mail;

        ContactRepresentation(Contact contact) {
            id = contact.id().value();
            name = contact.name();
            mail = contact.mail().orElse(null);
        }
    }

    static final class EstimateRepresentation {

        final String currency;
        final String low;
        final String likely;
        final String high;

        EstimateRepresentation(Estimate estimate) {
            currency = estimate.currency().getCode();
            low = estimate.low().map(MoneyRepresentation::amount).orElse(null);
            likely = estimate.likely().map(MoneyRepresentation::amount).orElse(null);
            high = estimate.high().map(MoneyRepresentation::amount).orElse(null);
        }
    }
}
