package org.worthwhile.usecase.valuenote;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.worthwhile.domain.customer.Contact;
import org.worthwhile.domain.customer.ContactId;
import org.worthwhile.domain.customer.Customer;
import org.worthwhile.domain.customer.CustomerId;
import org.worthwhile.domain.customer.Customers;
import org.worthwhile.domain.valuenote.NoteOutline;
import org.worthwhile.domain.valuenote.ValueNote;

/** The customers and contacts behind some notes, read with two questions whatever their number. */
final class Speakers {

    private final Map<CustomerId, Customer> customerById;
    private final Map<ContactId, Contact> contactById;

    private Speakers(Map<CustomerId, Customer> customerById, Map<ContactId, Contact> contactById) {
        this.customerById = customerById;
        this.contactById = contactById;
    }

    static Speakers of(Collection<ValueNote> notes, Customers register) {
        return ofOutlines(notes.stream().map(NoteOutline::of).collect(Collectors.toList()), register);
    }

    static Speakers ofOutlines(Collection<NoteOutline> notes, Customers register) {
        return new Speakers(
                keyed(register.byIds(notes.stream().map(NoteOutline::customer).collect(Collectors.toSet())), Customer::id),
                keyed(register.contactsByIds(notes.stream().map(NoteOutline::contact).flatMap(Optional::stream)
                        .collect(Collectors.toSet())), Contact::id));
    }

    Customer customerOf(ValueNote note) {
        return customerById.get(note.customer());
    }

    Customer customerOf(NoteOutline note) {
        return customerById.get(note.customer());
    }

    Optional<Contact> contactOf(ValueNote note) {
        return note.contact().map(contactById::get);
    }

    Optional<Contact> contactOf(NoteOutline note) {
        return note.contact().map(contactById::get);
    }

    Collection<Customer> customers() {
        return customerById.values();
    }

    private static <K, V> Map<K, V> keyed(Collection<V> values, Function<V, K> key) {
        return values.stream().collect(Collectors.toMap(key, Function.identity()));
    }
}
