package org.worthwhile.rest;

import java.util.Set;
import javax.inject.Inject;
import javax.inject.Named;
import javax.ws.rs.WebApplicationException;
import javax.ws.rs.core.Response;
import javax.ws.rs.ext.ExceptionMapper;
import javax.ws.rs.ext.Provider;
import org.worthwhile.panel.Wording;

/** What the REST framework refuses by itself, such as 405 and 415: the same status, with a body like our other refusals. */
@Named
@Provider
public class HttpRefusalMapper implements ExceptionMapper<WebApplicationException> {

    private static final Set<Integer> EXPLAINED = Set.of(404, 405, 406, 415);

    private final Wording wording;

    @Inject
    public HttpRefusalMapper(Wording wording) {
        this.wording = wording;
    }

    @Override
    public Response toResponse(WebApplicationException refusal) {
        Response answer = refusal.getResponse();
        return Answer.json(answer, ErrorRepresentation.of(explanation(answer.getStatus())));
    }

    private String explanation(int status) {
        return EXPLAINED.contains(status)
                ? wording.text("worthwhile.error.http-" + status)
                : wording.text("worthwhile.error.http-other", String.valueOf(status));
    }
}
