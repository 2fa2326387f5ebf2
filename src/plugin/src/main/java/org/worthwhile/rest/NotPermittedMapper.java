package org.worthwhile.rest;

import javax.inject.Inject;
import javax.inject.Named;
import javax.ws.rs.core.Response;
import javax.ws.rs.ext.ExceptionMapper;
import javax.ws.rs.ext.Provider;
import org.worthwhile.domain.refusal.NotPermitted;
import org.worthwhile.panel.Wording;

/** May see it, but not do it: 403. */
@Named
@Provider
public class NotPermittedMapper implements ExceptionMapper<NotPermitted> {

    private final Wording wording;

    @Inject
    public NotPermittedMapper(Wording wording) {
        this.wording = wording;
    }

    @Override
    public Response toResponse(NotPermitted refusal) {
        return Answer.json(403, ErrorRepresentation.of(wording.text(refusal.messageKey(), refusal.arguments()))).build();
    }
}
