package org.worthwhile.rest;

import javax.inject.Inject;
import javax.inject.Named;
import javax.ws.rs.core.Response;
import javax.ws.rs.ext.ExceptionMapper;
import javax.ws.rs.ext.Provider;
import org.worthwhile.domain.refusal.RestoreUnderWay;
import org.worthwhile.panel.Wording;

/** One restore after the other: 409. */
@Named
@Provider
public class RestoreUnderWayMapper implements ExceptionMapper<RestoreUnderWay> {

    private final Wording wording;

    @Inject
    public RestoreUnderWayMapper(Wording wording) {
        this.wording = wording;
    }

    @Override
    public Response toResponse(RestoreUnderWay refusal) {
        return Answer.json(409, ErrorRepresentation.of(wording.text(refusal.messageKey(), refusal.arguments()))).build();
    }
}
