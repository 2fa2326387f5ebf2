package org.worthwhile.rest;

import javax.inject.Inject;
import javax.inject.Named;
import javax.ws.rs.core.Response;
import javax.ws.rs.ext.ExceptionMapper;
import javax.ws.rs.ext.Provider;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.worthwhile.panel.Incident;
import org.worthwhile.panel.Wording;

/** Our fault, checked exceptions included: 500 with a reference that is found in the log, and nothing about our insides. */
@Named
@Provider
public class UnexpectedMapper implements ExceptionMapper<Exception> {

    private static final Logger LOG = LoggerFactory.getLogger(UnexpectedMapper.class);

    private final Wording wording;

    @Inject
    public UnexpectedMapper(Wording wording) {
        this.wording = wording;
    }

    @Override
    public Response toResponse(Exception fault) {
        String reference = Incident.logged(LOG, "A REST request failed", fault).reference();
        String message = wording.text("worthwhile.error.unexpected", reference);
        return Answer.json(500, ErrorRepresentation.ofIncident(message, reference)).build();
    }
}
