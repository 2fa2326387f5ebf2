package org.worthwhile.usecase.valuenote;

import java.util.Comparator;
import java.util.Optional;
import javax.inject.Inject;
import javax.inject.Named;
import org.worthwhile.domain.access.Person;
import org.worthwhile.domain.customer.Contact;
import org.worthwhile.domain.customer.Customer;
import org.worthwhile.domain.customer.Customers;
import org.worthwhile.domain.grant.Right;
import org.worthwhile.domain.issue.IssueRef;
import org.worthwhile.domain.refusal.NoteNotFound;
import org.worthwhile.domain.refusal.NotPermitted;
import org.worthwhile.domain.valuenote.IssueLink;
import org.worthwhile.domain.valuenote.NoteId;
import org.worthwhile.domain.valuenote.ValueNote;
import org.worthwhile.domain.valuenote.ValueNotes;
import org.worthwhile.usecase.IssueAccess;
import org.worthwhile.usecase.ProjectAccess;

/**
 * Finds notes for people who may see, or change, the value of at least one linked issue. A note without issues belongs to those who
 * may see, or change, the value of its project.
 */
@Named
public class NoteAccess {

    private final ValueNotes notes;
    private final Customers customers;
    private final IssueAccess access;
    private final ProjectAccess projects;

    @Inject
    public NoteAccess(ValueNotes notes, Customers customers, IssueAccess access, ProjectAccess projects) {
        this.notes = notes;
        this.customers = customers;
        this.access = access;
        this.projects = projects;
    }

    NoteDetails toView(Optional<Person> who, long id) {
        Person reader = access.requireLogin(who);
        ValueNote note = notes.byId(NoteId.of(id)).orElseThrow(NoteNotFound::new);
        return note.links().isEmpty() ? throughProject(reader, note) : throughIssue(reader, note);
    }

    NoteDetails toEdit(Optional<Person> who, long id) {
        NoteDetails details = toView(who, id);
        if (!details.mayEdit()) {
            throw new NotPermitted();
        }
        return details;
    }

    private NoteDetails throughProject(Person reader, ValueNote note) {
        return projects.inProject(reader, note.projectId())
                .filter(visit -> visit.may(Right.VIEW_VALUE))
                .map(visit -> new NoteDetails(note, customerOf(note), contactOf(note), visit.project(), Optional.empty(),
                        visit.may(Right.EDIT_VALUE)))
                .orElseThrow(NoteNotFound::new);
    }

    /** Of several issues that lead to the note, one that may also be edited is the better door. */
    private NoteDetails throughIssue(Person reader, ValueNote note) {
        IssueRef door = note.links().stream()
                .map(IssueLink::issueId)
                .map(issueId -> access.toView(reader, issueId))
                .flatMap(Optional::stream)
                .min(Comparator.comparing((IssueRef issue) -> !access.mayEdit(reader, issue)))
                .orElseThrow(NoteNotFound::new);
        return NoteDetails.onIssue(note, customerOf(note), contactOf(note), door, access.mayEdit(reader, door));
    }

    private Customer customerOf(ValueNote note) {
        return customers.byId(note.customer()).orElseThrow();
    }

    private Optional<Contact> contactOf(ValueNote note) {
        return note.contact().map(contact -> customers.contact(contact).orElseThrow());
    }
}
