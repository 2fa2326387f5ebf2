package org.worthwhile.rest;

import java.io.InputStream;
import javax.inject.Inject;
import javax.inject.Named;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.UriInfo;
import org.worthwhile.jira.CurrentReader;
import org.worthwhile.job.LedgerDesk;
import org.worthwhile.usecase.Transactions;
import org.worthwhile.usecase.valuenote.AddValueNote;
import org.worthwhile.usecase.valuenote.AddValueNoteRequest;
import org.worthwhile.usecase.valuenote.ListValueNotes;
import org.worthwhile.usecase.valuenote.NoteDetails;

/** The value notes of one issue. */
@Named
@Path("/issues/{issueKey}/value-notes")
@Produces(MediaType.APPLICATION_JSON)
public class IssueValueNotesResource {

    private final ListValueNotes listValueNotes;
    private final AddValueNote addValueNote;
    private final Transactions transactions;
    private final LedgerDesk desk;
    private final CurrentReader reader;

    @Inject
    public IssueValueNotesResource(ListValueNotes listValueNotes, AddValueNote addValueNote, Transactions transactions, LedgerDesk desk,
            CurrentReader reader) {
        this.listValueNotes = listValueNotes;
        this.addValueNote = addValueNote;
        this.transactions = transactions;
        this.desk = desk;
        this.reader = reader;
    }

    /**
     * All notes of the issue, withdrawn ones last, with the expected total per currency.
     * <ul>
     * <li>200: the notes</li>
     * <li>401: not logged in</li>
     * <li>404: no such issue for this person</li>
     * </ul>
     */
    @GET
    public Response list(@PathParam("issueKey") String issueKey) {
        return Answer.json(200, new IssueValueNotesRepresentation(listValueNotes.ofIssue(reader.person(), issueKey))).build();
    }

    /**
     * Writes down what a customer said.
     * <ul>
     * <li>201: the note, its address in <code>Location</code></li>
     * <li>400: body malformed, or fields not acceptable, all of them named</li>
     * <li>401: not logged in</li>
     * <li>403: may see the issue but not edit its value</li>
     * <li>404: no such issue for this person</li>
     * <li>413: body too large</li>
     * <li>415: body is not JSON</li>
     * </ul>
     */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response add(@PathParam("issueKey") String issueKey, InputStream body, @Context UriInfo here) {
        AddValueNoteRequest request = NewNoteFields.read(AddValueNoteRequest.onIssue(issueKey), JsonBody.read(body), reader.locale());
        NoteDetails added = transactions.inOne(() -> addValueNote.add(reader.person(), request));
        desk.figuresChanged();
        return NewNoteFields.answer(added, here);
    }
}
