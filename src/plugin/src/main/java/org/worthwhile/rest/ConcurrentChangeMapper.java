package org.worthwhile.rest;

import javax.inject.Inject;
import javax.inject.Named;
import javax.ws.rs.core.Response;
import javax.ws.rs.ext.ExceptionMapper;
import javax.ws.rs.ext.Provider;
import org.worthwhile.domain.refusal.ConcurrentChange;
import org.worthwhile.domain.refusal.NotFound;
import org.worthwhile.panel.Wording;

/** Changed by somebody else meanwhile: 409, with the newer version, read again for the same person. */
@Named
@Provider
public class ConcurrentChangeMapper implements ExceptionMapper<ConcurrentChange> {

    private final Wording wording;
    private final ValueNoteActs acts;

    @Inject
    ConcurrentChangeMapper(Wording wording, ValueNoteActs acts) {
        this.wording = wording;
        this.acts = acts;
    }

    @Override
    public Response toResponse(ConcurrentChange refusal) {
        String message = wording.text(refusal.messageKey());
        return Answer.json(409, ErrorRepresentation.changedMeanwhile(message, current(refusal))).build();
    }

    /** Absent when the change was one that hides the note, and for what is not a note. */
    private ValueNoteRepresentation current(ConcurrentChange refusal) {
        try {
            return refusal.isAboutNote() ? new ValueNoteRepresentation(acts.read(refusal.subjectId())) : null;
        } catch (NotFound hidden) {
            return null;
        }
    }
}
