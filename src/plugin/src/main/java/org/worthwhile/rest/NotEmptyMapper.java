package org.worthwhile.rest;

import javax.inject.Inject;
import javax.inject.Named;
import javax.ws.rs.core.Response;
import javax.ws.rs.ext.ExceptionMapper;
import javax.ws.rs.ext.Provider;
import org.worthwhile.domain.refusal.NotEmpty;
import org.worthwhile.panel.Wording;

/** Restoring is for empty installations: 409. */
@Named
@Provider
public class NotEmptyMapper implements ExceptionMapper<NotEmpty> {

    private final Wording wording;

    @Inject
    public NotEmptyMapper(Wording wording) {
        this.wording = wording;
    }

    @Override
    public Response toResponse(NotEmpty refusal) {
        return Answer.json(409, ErrorRepresentation.of(wording.text(refusal.messageKey(), refusal.arguments()))).build();
    }
}
