package org.worthwhile.rest;

import javax.inject.Inject;
import javax.inject.Named;
import javax.ws.rs.core.Response;
import javax.ws.rs.ext.ExceptionMapper;
import javax.ws.rs.ext.Provider;
import org.worthwhile.domain.refusal.NotLoggedIn;
import org.worthwhile.panel.Wording;

/** Nobody is logged in: 401. */
@Named
@Provider
public class NotLoggedInMapper implements ExceptionMapper<NotLoggedIn> {

    private final Wording wording;

    @Inject
    public NotLoggedInMapper(Wording wording) {
        this.wording = wording;
    }

    @Override
    public Response toResponse(NotLoggedIn refusal) {
        return Answer.json(401, ErrorRepresentation.of(wording.text(refusal.messageKey(), refusal.arguments()))).build();
    }
}
