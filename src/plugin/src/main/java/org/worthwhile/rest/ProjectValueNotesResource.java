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
import org.worthwhile.page.NoteQueries;
import org.worthwhile.usecase.Transactions;
import org.worthwhile.usecase.valuenote.AddProjectNote;
import org.worthwhile.usecase.valuenote.AddValueNoteRequest;
import org.worthwhile.usecase.valuenote.ListProjectNotes;
import org.worthwhile.usecase.valuenote.NoteDetails;

/**
 * The value notes of a project, on its issues and about the whole. Query parameters choose and sort: <code>text</code>,
 * <code>customer</code> (id), <code>state</code>, <code>order</code> (LATEST_FIRST, OLDEST_FIRST, BY_CUSTOMER, DEAREST_FIRST,
 * BY_STATE), <code>start</code>, <code>limit</code>.
 */
@Named
@Path("/projects/{projectKey}/value-notes")
@Produces(MediaType.APPLICATION_JSON)
public class ProjectValueNotesResource {

    private final ListProjectNotes listProjectNotes;
    private final AddProjectNote addProjectNote;
    private final Transactions transactions;
    private final LedgerDesk desk;
    private final CurrentReader reader;

    @Inject
    public ProjectValueNotesResource(ListProjectNotes listProjectNotes, AddProjectNote addProjectNote, Transactions transactions,
            LedgerDesk desk, CurrentReader reader) {
        this.listProjectNotes = listProjectNotes;
        this.addProjectNote = addProjectNote;
        this.transactions = transactions;
        this.desk = desk;
        this.reader = reader;
    }

    /**
     * A page of notes, with the expected total of all pages per currency.
     * <ul>
     * <li>200: the notes</li>
     * <li>400: parameters not acceptable, all of them named</li>
     * <li>401: not logged in</li>
     * <li>403: may see the project but not its value</li>
     * <li>404: no such project for this person</li>
     * </ul>
     */
    @GET
    public Response list(@PathParam("projectKey") String projectKey, @Context UriInfo address) {
        return Answer.json(200, new ProjectValueNotesRepresentation(
                listProjectNotes.page(reader.person(), NoteQueries.read(projectKey, address.getQueryParameters()::getFirst)))).build();
    }

    /**
     * Writes down what a customer said about the project as a whole.
     * <ul>
     * <li>201: the note, its address in <code>Location</code></li>
     * <li>400: body malformed, or fields not acceptable, all of them named</li>
     * <li>401: not logged in</li>
     * <li>403: may see the project but not edit its value</li>
     * <li>404: no such project for this person</li>
     * <li>413: body too large</li>
     * <li>415: body is not JSON</li>
     * </ul>
     */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response add(@PathParam("projectKey") String projectKey, InputStream body, @Context UriInfo here) {
        AddValueNoteRequest request = NewNoteFields.read(AddValueNoteRequest.inProject(projectKey), JsonBody.read(body), reader.locale());
        NoteDetails added = transactions.inOne(() -> addProjectNote.add(reader.person(), request));
        desk.figuresChanged();
        return NewNoteFields.answer(added, here);
    }
}
