package org.worthwhile.rest;

import java.io.InputStream;
import java.util.function.Supplier;
import javax.inject.Inject;
import javax.inject.Named;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.worthwhile.job.LedgerDesk;
import org.worthwhile.usecase.Transactions;
import org.worthwhile.usecase.valuenote.NoteDetails;
import org.worthwhile.usecase.valuenote.ReviseValueNoteRequest;

/** One value note. */
@Named
@Path("/value-notes/{id: [0-9]{1,18}}")
@Produces(MediaType.APPLICATION_JSON)
public class ValueNoteResource {

    private final ValueNoteActs acts;
    private final Transactions transactions;
    private final LedgerDesk desk;

    @Inject
    public ValueNoteResource(ValueNoteActs acts, Transactions transactions, LedgerDesk desk) {
        this.acts = acts;
        this.transactions = transactions;
        this.desk = desk;
    }

    /**
     * The note.
     * <ul>
     * <li>200: the note</li>
     * <li>401: not logged in</li>
     * <li>404: no such note for this person</li>
     * </ul>
     */
    @GET
    public Response read(@PathParam("id") long id) {
        return answer(() -> acts.read(id));
    }

    /**
     * Gives the note another reading, estimate and confidence. What is left out of the body is empty afterwards.
     * <ul>
     * <li>200: the note as it is now</li>
     * <li>400: body malformed, or fields not acceptable, all of them named</li>
     * <li>401: not logged in</li>
     * <li>403: may see the note but not edit it</li>
     * <li>404: no such note for this person</li>
     * <li>409: changed since the version named in the body; the newer one is in <code>current</code></li>
     * <li>413: body too large</li>
     * <li>415: body is not JSON</li>
     * </ul>
     */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response revise(@PathParam("id") long id, InputStream body) {
        ReviseValueNoteRequest request = acts.revision(id, JsonBody.read(body));
        return changed(() -> acts.revise(request));
    }

    /**
     * Takes the note back. It stays readable and counts nowhere. The body names the version.
     * Answers as {@link #revise}.
     */
    @POST
    @Path("/withdraw")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response withdraw(@PathParam("id") long id, InputStream body) {
        long version = onlyVersion(body);
        return changed(() -> acts.withdraw(id, version));
    }

    /**
     * Undoes the withdrawal. The body names the version.
     * Answers as {@link #revise}.
     */
    @POST
    @Path("/reinstate")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response reinstate(@PathParam("id") long id, InputStream body) {
        long version = onlyVersion(body);
        return changed(() -> acts.reinstate(id, version));
    }

    private Response changed(Supplier<NoteDetails> change) {
        return answer(() -> {
            NoteDetails changed = transactions.inOne(change);
            desk.figuresChanged();
            return changed;
        });
    }

    private static Response answer(Supplier<NoteDetails> note) {
        return Answer.json(200, new ValueNoteRepresentation(note.get())).build();
    }

    private static long onlyVersion(InputStream body) {
        JsonFields fields = JsonBody.read(body);
        long version = fields.version();
        fields.refuseProblems();
        return version;
    }
}
