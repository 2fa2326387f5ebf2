package org.worthwhile.panel;

import java.util.List;
import java.util.Optional;
import javax.inject.Inject;
import javax.inject.Named;
import org.worthwhile.domain.access.Person;
import org.worthwhile.domain.refusal.NotPermitted;
import org.worthwhile.domain.refusal.NoteNotFound;
import org.worthwhile.usecase.valuenote.ListProjectNotes;
import org.worthwhile.usecase.valuenote.NoteDetails;
import org.worthwhile.usecase.valuenote.ProjectNotes;
import org.worthwhile.usecase.valuenote.ProjectNotesRequest;
import org.worthwhile.usecase.valuenote.ReadValueNote;

/** The dialog for adding a note about a project as a whole and for editing one, for people who may do so. */
@Named
public class ProjectNoteFormFragment {

    private final ListProjectNotes listProjectNotes;
    private final ReadValueNote readValueNote;
    private final ValueNoteForm form;

    @Inject
    public ProjectNoteFormFragment(ListProjectNotes listProjectNotes, ReadValueNote readValueNote, ValueNoteForm form) {
        this.listProjectNotes = listProjectNotes;
        this.readValueNote = readValueNote;
        this.form = form;
    }

    public String toAdd(Optional<Person> who, String projectKey) {
        ProjectNotes notes = listProjectNotes.page(who, ProjectNotesRequest.ofProject(projectKey).build());
        if (!notes.mayAdd()) {
            throw new NotPermitted();
        }
        return form.render(who.orElseThrow(), notes.project().key(), notes.notes(), Optional.empty());
    }

    /** For a note about the project as a whole: one on an issue is edited there. */
    public String toEdit(Optional<Person> who, String projectKey, long noteId) {
        NoteDetails note = readValueNote.byId(who, noteId);
        if (note.issue().isPresent() || !note.project().key().equals(projectKey)) {
            throw new NoteNotFound();
        }
        if (!note.mayEdit()) {
            throw new NotPermitted();
        }
        return form.render(who.orElseThrow(), projectKey, List.of(note), Optional.of(note));
    }
}
