package org.worthwhile.rest;

import javax.inject.Inject;
import javax.inject.Named;
import javax.ws.rs.core.Response;
import javax.ws.rs.ext.ExceptionMapper;
import javax.ws.rs.ext.Provider;
import org.worthwhile.domain.refusal.PasswordNotConfirmed;
import org.worthwhile.panel.Wording;

/** Could be done after the password was typed once more: 403. */
@Named
@Provider
public class PasswordNotConfirmedMapper implements ExceptionMapper<PasswordNotConfirmed> {

    private final Wording wording;

    @Inject
    public PasswordNotConfirmedMapper(Wording wording) {
        this.wording = wording;
    }

    @Override
    public Response toResponse(PasswordNotConfirmed refusal) {
        return Answer.json(403, ErrorRepresentation.of(wording.text(refusal.messageKey(), refusal.arguments()))).build();
    }
}
