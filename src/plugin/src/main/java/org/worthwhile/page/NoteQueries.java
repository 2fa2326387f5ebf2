package org.worthwhile.page;

import java.util.function.UnaryOperator;
import org.worthwhile.domain.valuenote.NoteState;
import org.worthwhile.usecase.valuenote.NoteOrder;
import org.worthwhile.usecase.valuenote.ProjectNotesRequest;

/** Reads which notes somebody asks for from the address: the same words for pages and screens. */
public final class NoteQueries {

    static final int PER_PAGE = 25;

    private NoteQueries() {
    }

    /** @param parameters the first value of each, null when absent */
    public static ProjectNotesRequest read(String projectKey, UnaryOperator<String> parameters) {
        QueryFields fields = new QueryFields(parameters);
        ProjectNotesRequest request = ProjectNotesRequest.ofProject(projectKey)
                .text(fields.text("text"))
                .customer(fields.wholeNumber("customer").orElse(null))
                .state(fields.oneOf("state", NoteState.values()).orElse(null))
                .order(fields.oneOf("order", NoteOrder.values()).orElse(NoteOrder.LATEST_FIRST))
                .page(fields.smallNumber(QueryFields.START, 0), fields.smallNumber("limit", PER_PAGE))
                .build();
        fields.refuseProblems();
        return request;
    }

    static int start(UnaryOperator<String> parameters) {
        return new QueryFields(parameters).smallNumber(QueryFields.START, 0);
    }
}
