package org.worthwhile.rest;

import java.util.List;
import java.util.stream.Collectors;
import javax.inject.Inject;
import javax.inject.Named;
import javax.ws.rs.core.Response;
import javax.ws.rs.ext.ExceptionMapper;
import javax.ws.rs.ext.Provider;
import org.worthwhile.domain.refusal.FieldProblem;
import org.worthwhile.domain.refusal.InvalidRequest;
import org.worthwhile.panel.Wording;
import org.worthwhile.rest.ErrorRepresentation.FieldError;

/** Fields that cannot be accepted: 400, with every one of them named. */
@Named
@Provider
public class InvalidRequestMapper implements ExceptionMapper<InvalidRequest> {

    private final Wording wording;

    @Inject
    public InvalidRequestMapper(Wording wording) {
        this.wording = wording;
    }

    @Override
    public Response toResponse(InvalidRequest refusal) {
        List<FieldError> errors = refusal.problems().stream().map(this::error).collect(Collectors.toUnmodifiableList());
        return Answer.json(400, ErrorRepresentation.of(errors, wording.text(refusal.messageKey(), refusal.arguments()))).build();
    }

    private FieldError error(FieldProblem problem) {
        return new FieldError(problem.field(), problem.messageKey(), wording.text(problem.messageKey(), problem.arguments()));
    }
}
