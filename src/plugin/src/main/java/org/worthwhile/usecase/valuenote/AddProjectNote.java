package org.worthwhile.usecase.valuenote;

import java.util.Optional;
import javax.inject.Inject;
import javax.inject.Named;
import org.worthwhile.domain.access.Person;
import org.worthwhile.domain.grant.Right;
import org.worthwhile.usecase.ProjectAccess;
import org.worthwhile.usecase.Visit;

/** Writes down what a customer said about a project as a whole, tied to no issue. */
@Named
public class AddProjectNote {

    private final ProjectAccess access;
    private final NoteWriting writing;

    @Inject
    public AddProjectNote(ProjectAccess access, NoteWriting writing) {
        this.access = access;
        this.writing = writing;
    }

    /** @param request made by {@link AddValueNoteRequest#inProject} */
    public NoteDetails add(Optional<Person> who, AddValueNoteRequest request) {
        Visit visit = access.inProject(who, request.placeKey());
        visit.require(Right.EDIT_VALUE);
        return writing.write(visit.who(), visit.project(), Optional.empty(), request);
    }
}
