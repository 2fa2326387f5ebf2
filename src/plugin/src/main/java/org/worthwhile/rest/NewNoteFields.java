package org.worthwhile.rest;

import java.net.URI;
import java.util.Locale;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.UriInfo;
import org.worthwhile.usecase.valuenote.AddValueNoteRequest;
import org.worthwhile.usecase.valuenote.NoteDetails;

/** What adding a note to an issue and to a project have in common. */
final class NewNoteFields {

    private NewNoteFields() {
    }

    /** @param language of the reader, in which amounts are read when they come as somebody typed them */
    static AddValueNoteRequest read(AddValueNoteRequest.Builder request, JsonFields body, Locale language) {
        JsonFields customer = body.part("customer");
        JsonFields contact = body.part("contact");
        request.words(body.text("words"))
                .customerId(customer.wholeNumber("id").orElse(null))
                .customerName(customer.text("name"))
                .contactId(contact.wholeNumber("id").orElse(null))
                .contactName(contact.text("name"))
                .contactMail(contact.text("mail"))
                .saidOn(body.text("saidOn"))
                .valuation(ValuationFields.read(body, language));
        body.refuseProblems();
        return request.build();
    }

    static Response answer(NoteDetails added, UriInfo here) {
        URI address = here.getBaseUriBuilder().path("value-notes").path(String.valueOf(added.note().id().value())).build();
        return Answer.json(201, new ValueNoteRepresentation(added)).location(address).build();
    }
}
