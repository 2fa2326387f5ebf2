package org.worthwhile.panel;

import java.util.Optional;
import javax.inject.Inject;
import javax.inject.Named;
import org.worthwhile.domain.access.Person;
import org.worthwhile.domain.refusal.NotPermitted;
import org.worthwhile.domain.refusal.NoteNotFound;
import org.worthwhile.domain.valuenote.NoteId;
import org.worthwhile.usecase.valuenote.IssueValueNotes;
import org.worthwhile.usecase.valuenote.ListValueNotes;
import org.worthwhile.usecase.valuenote.NoteDetails;

/** The dialog for adding a note to an issue and for editing one there, for people who may do so. */
@Named
public class ValueNoteFormFragment {

    private final ListValueNotes listValueNotes;
    private final ValueNoteForm form;

    @Inject
    public ValueNoteFormFragment(ListValueNotes listValueNotes, ValueNoteForm form) {
        this.listValueNotes = listValueNotes;
        this.form = form;
    }

    public String toAdd(Optional<Person> who, String issueKey) {
        IssueValueNotes notes = editable(who, issueKey);
        return form.render(who.orElseThrow(), notes.issue().key(), notes.notes(), Optional.empty());
    }

    public String toEdit(Optional<Person> who, String issueKey, long noteId) {
        IssueValueNotes notes = editable(who, issueKey);
        NoteDetails note = notes.notes().stream()
                .filter(details -> details.note().id().equals(NoteId.of(noteId)))
                .findFirst().orElseThrow(NoteNotFound::new);
        return form.render(who.orElseThrow(), notes.issue().key(), notes.notes(), Optional.of(note));
    }

    private IssueValueNotes editable(Optional<Person> who, String issueKey) {
        IssueValueNotes notes = listValueNotes.ofIssue(who, issueKey);
        if (!notes.mayEdit()) {
            throw new NotPermitted();
        }
        return notes;
    }
}
