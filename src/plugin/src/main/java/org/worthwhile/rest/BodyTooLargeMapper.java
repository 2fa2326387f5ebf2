package org.worthwhile.rest;

import javax.inject.Inject;
import javax.inject.Named;
import javax.ws.rs.core.Response;
import javax.ws.rs.ext.ExceptionMapper;
import javax.ws.rs.ext.Provider;
import org.worthwhile.panel.Wording;

/** More than any request of ours can hold: 413. */
@Named
@Provider
public class BodyTooLargeMapper implements ExceptionMapper<BodyTooLarge> {

    private final Wording wording;

    @Inject
    public BodyTooLargeMapper(Wording wording) {
        this.wording = wording;
    }

    @Override
    public Response toResponse(BodyTooLarge refusal) {
        return Answer.json(413, ErrorRepresentation.of(wording.text(refusal.messageKey(), refusal.arguments()))).build();
    }
}
