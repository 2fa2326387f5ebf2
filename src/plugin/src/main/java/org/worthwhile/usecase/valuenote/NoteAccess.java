package org.worthwhile.usecase.valuenote;

import java.util.Comparator;
import java.util.Optional;
import javax.inject.Inject;
import javax.inject.Named;
import org.worthwhile.domain.access.Person;
import org.worthwhile.domain.customer.Customers;
import org.worthwhile.domain.issue.IssueRef;
import org.worthwhile.domain.refusal.NoteNotFound;
import org.worthwhile.domain.valuenote.IssueLink;
import org.worthwhile.domain.valuenote.NoteId;
import org.worthwhile.domain.valuenote.ValueNote;
import org.worthwhile.domain.valuenote.ValueNotes;
import org.worthwhile.usecase.IssueAccess;

/** Finds notes for people who may see, or change, the value of at least one linked issue. */
@Named
public class NoteAccess {

    private final ValueNotes notes;
    private final Customers customers;
    private final IssueAccess access;

    @Inject
    public NoteAccess(ValueNotes notes, Customers customers, IssueAccess access) {
        this.notes = notes;
        this.customers = customers;
        this.access = access;
    }

    NoteDetails toView(Optional<Person> who, long id) {
        Person reader = access.requireLogin(who);
        ValueNote note = notes.byId(NoteId.of(id)).orElseThrow(NoteNotFound::new);
        return details(reader, note, doorTo(note, reader));
    }

    NoteDetails toEdit(Optional<Person> who, long id) {
        NoteDetails details = toView(who, id);
        access.requireEdit(access.requireLogin(who), details.issue());
        return details;
    }

    private NoteDetails details(Person reader, ValueNote note, IssueRef issue) {
        return new NoteDetails(note, customers.byId(note.customer()).orElseThrow(),
                note.contact().map(contact -> customers.contact(contact).orElseThrow()),
                issue, access.mayEdit(reader, issue));
    }

    /** Of several issues that lead to the note, one that may also be edited is the better door. */
    private IssueRef doorTo(ValueNote note, Person reader) {
        return note.links().stream()
                .map(IssueLink::issueId)
                .map(issueId -> access.toView(reader, issueId))
                .flatMap(Optional::stream)
                .min(Comparator.comparing((IssueRef issue) -> !access.mayEdit(reader, issue)))
                .orElseThrow(NoteNotFound::new);
    }
}
