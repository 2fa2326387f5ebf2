package org.worthwhile.usecase.valuenote;

import java.util.Optional;
import org.worthwhile.domain.customer.Contact;
import org.worthwhile.domain.customer.Customer;
import org.worthwhile.domain.issue.IssueRef;
import org.worthwhile.domain.issue.ProjectRef;
import org.worthwhile.domain.valuenote.ValueNote;

/** A note with what its ids stand for, as one person may see it. */
public final class NoteDetails {

    private final ValueNote note;
    private final Customer customer;
    private final Optional<Contact> contact;
    private final ProjectRef project;
    private final Optional<IssueRef> issue;
    private final boolean mayEdit;

    NoteDetails(ValueNote note, Customer customer, Optional<Contact> contact, ProjectRef project, Optional<IssueRef> issue,
            boolean mayEdit) {
        this.note = note;
        this.customer = customer;
        this.contact = contact;
        this.project = project;
        this.issue = issue;
        this.mayEdit = mayEdit;
    }

    /** A note that is reached through one of its issues. */
    static NoteDetails onIssue(ValueNote note, Customer customer, Optional<Contact> contact, IssueRef issue, boolean mayEdit) {
        return new NoteDetails(note, customer, contact, issue.project(), Optional.of(issue), mayEdit);
    }

    public ValueNote note() {
        return note;
    }

    public Customer customer() {
        return customer;
    }

    public Optional<Contact> contact() {
        return contact;
    }

    /** Where the person came to the note: the project of the issue, or else that of the note. */
    public ProjectRef project() {
        return project;
    }

    /** The linked issue through which the person came to the note; absent when it has none. */
    public Optional<IssueRef> issue() {
        return issue;
    }

    public boolean mayEdit() {
        return mayEdit;
    }

    NoteDetails with(ValueNote changed) {
        return new NoteDetails(changed, customer, contact, project, issue, mayEdit);
    }
}
