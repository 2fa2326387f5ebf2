package org.worthwhile.rest;

import javax.ws.rs.core.UriInfo;
import org.worthwhile.domain.valuenote.NoteState;
import org.worthwhile.usecase.valuenote.NoteOrder;
import org.worthwhile.usecase.valuenote.ProjectNotesRequest;

/** Reads which notes somebody asks for from the address: the same words for pages and screens. */
final class NoteQueries {

    private static final int PER_PAGE = 25;

    private NoteQueries() {
    }

    static ProjectNotesRequest read(String projectKey, UriInfo address) {
        QueryFields fields = new QueryFields(address);
        ProjectNotesRequest request = ProjectNotesRequest.ofProject(projectKey)
                .text(fields.text("text"))
                .customer(fields.wholeNumber("customer").orElse(null))
                .state(fields.oneOf("state", NoteState.values()).orElse(null))
                .order(fields.oneOf("order", NoteOrder.values()).orElse(NoteOrder.LATEST_FIRST))
                .page(fields.smallNumber("start", 0), fields.smallNumber("limit", PER_PAGE))
                .build();
        fields.refuseProblems();
        return request;
    }
}
