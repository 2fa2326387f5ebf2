package org.worthwhile.usecase.valuenote;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.inject.Inject;
import javax.inject.Named;
import org.worthwhile.domain.access.Person;
import org.worthwhile.domain.customer.Contact;
import org.worthwhile.domain.customer.ContactId;
import org.worthwhile.domain.customer.Customer;
import org.worthwhile.domain.customer.CustomerId;
import org.worthwhile.domain.customer.Customers;
import org.worthwhile.domain.issue.IssueRef;
import org.worthwhile.domain.valuenote.ValueNote;
import org.worthwhile.domain.valuenote.ValueNotes;
import org.worthwhile.usecase.IssueAccess;

/** Shows the notes of an issue, whatever their number, with three questions to the store. */
@Named
public class ListValueNotes {

    private final ValueNotes notes;
    private final Customers customers;
    private final IssueAccess access;

    @Inject
    public ListValueNotes(ValueNotes notes, Customers customers, IssueAccess access) {
        this.notes = notes;
        this.customers = customers;
        this.access = access;
    }

    public IssueValueNotes ofIssue(Optional<Person> who, String issueKey) {
        Person reader = access.requireLogin(who);
        IssueRef issue = access.toView(reader, issueKey);
        boolean mayEdit = access.mayEdit(reader, issue);
        return new IssueValueNotes(issue, detailsOf(inReadingOrder(issue), issue, mayEdit), mayEdit);
    }

    private List<ValueNote> inReadingOrder(IssueRef issue) {
        return notes.ofIssue(issue.id()).stream().sorted(ValueNote.READING_ORDER).collect(Collectors.toList());
    }

    private List<NoteDetails> detailsOf(List<ValueNote> found, IssueRef issue, boolean mayEdit) {
        Map<CustomerId, Customer> customerById = customersOf(found);
        Map<ContactId, Contact> contactById = contactsOf(found);
        return found.stream()
                .map(note -> new NoteDetails(note, customerById.get(note.customer()),
                        note.contact().map(contactById::get), issue, mayEdit))
                .collect(Collectors.toList());
    }

    private Map<CustomerId, Customer> customersOf(List<ValueNote> found) {
        return keyed(customers.byIds(found.stream().map(ValueNote::customer).collect(Collectors.toSet())), Customer::id);
    }

    private Map<ContactId, Contact> contactsOf(List<ValueNote> found) {
        return keyed(customers.contactsByIds(
                found.stream().map(ValueNote::contact).flatMap(Optional::stream).collect(Collectors.toSet())), Contact::id);
    }

    private static <K, V> Map<K, V> keyed(Collection<V> values, Function<V, K> key) {
        return values.stream().collect(Collectors.toMap(key, Function.identity()));
    }
}
