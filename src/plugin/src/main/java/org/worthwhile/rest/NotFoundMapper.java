package org.worthwhile.rest;

import javax.inject.Inject;
import javax.inject.Named;
import javax.ws.rs.core.Response;
import javax.ws.rs.ext.ExceptionMapper;
import javax.ws.rs.ext.Provider;
import org.worthwhile.domain.refusal.NotFound;
import org.worthwhile.panel.Wording;

/** Missing or hidden: 404, the same for both. */
@Named
@Provider
public class NotFoundMapper implements ExceptionMapper<NotFound> {

    private final Wording wording;

    @Inject
    public NotFoundMapper(Wording wording) {
        this.wording = wording;
    }

    @Override
    public Response toResponse(NotFound refusal) {
        return Answer.json(404, ErrorRepresentation.of(wording.text(refusal.messageKey(), refusal.arguments()))).build();
    }
}
