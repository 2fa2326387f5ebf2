package org.worthwhile.domain.refusal;

/** No such value note for this person. */
public final class NoteNotFound extends NotFound {

    private static final long serialVersionUID = 1L;

    public NoteNotFound() {
        super("worthwhile.error.note-not-found");
    }
}
