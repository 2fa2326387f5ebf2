package org.worthwhile.usecase.valuenote;

import java.util.Optional;
import javax.inject.Inject;
import javax.inject.Named;
import org.worthwhile.domain.access.Person;
import org.worthwhile.domain.issue.IssueRef;
import org.worthwhile.usecase.IssueAccess;

/** Writes down what a customer said the work on an issue is worth. */
@Named
public class AddValueNote {

    private final IssueAccess access;
    private final NoteWriting writing;

    @Inject
    public AddValueNote(IssueAccess access, NoteWriting writing) {
        this.access = access;
        this.writing = writing;
    }

    /** @param request made by {@link AddValueNoteRequest#onIssue} */
    public NoteDetails add(Optional<Person> who, AddValueNoteRequest request) {
        Person author = access.requireLogin(who);
        IssueRef issue = access.toEdit(author, request.placeKey());
        return writing.write(author, issue.project(), Optional.of(issue), request);
    }
}
