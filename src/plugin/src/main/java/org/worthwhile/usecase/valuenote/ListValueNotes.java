package org.worthwhile.usecase.valuenote;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.inject.Inject;
import javax.inject.Named;
import org.worthwhile.domain.access.Person;
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
        Speakers speakers = Speakers.of(found, customers);
        return found.stream()
                .map(note -> NoteDetails.onIssue(note, speakers.customerOf(note), speakers.contactOf(note), issue, mayEdit))
                .collect(Collectors.toList());
    }
}
