package org.worthwhile.rest;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import javax.inject.Inject;
import javax.inject.Named;
import javax.servlet.http.HttpServletRequest;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.worthwhile.domain.access.Person;
import org.worthwhile.jira.CurrentReader;
import org.worthwhile.usecase.backup.ReadRestoreState;

/** A backup back into an empty installation. */
@Named
@Path("/restore")
@Produces(MediaType.APPLICATION_JSON)
public class RestoreResource {

    private final RestoreActs acts;
    private final ReadRestoreState readRestoreState;
    private final CurrentReader reader;

    @Inject
    public RestoreResource(RestoreActs acts, ReadRestoreState readRestoreState, CurrentReader reader) {
        this.acts = acts;
        this.readRestoreState = readRestoreState;
        this.reader = reader;
    }

    /**
     * How the latest restore stands.
     * <ul>
     * <li>200: the state</li>
     * <li>401: not logged in</li>
     * <li>403: may not restore</li>
     * </ul>
     */
    @GET
    public Response state() {
        return answer(200, reader.person());
    }

    /**
     * What restoring this document would do; nothing is written.
     * <ul>
     * <li>200: what it contains, and what has no place here</li>
     * <li>400: not a whole backup; the first problems are named by their places</li>
     * <li>401: not logged in</li>
     * <li>403: may not restore, or the password was not confirmed in this session</li>
     * <li>409: something is kept here already</li>
     * <li>413: body too large</li>
     * <li>415: body is not JSON</li>
     * </ul>
     */
    @POST
    @Path("/check")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response check(InputStream body, @Context HttpServletRequest request) throws IOException {
        return Answer.json(200, new RestoreReportRepresentation(acts.check(body, request))).build();
    }

    /**
     * Looks at the document as {@link #check} does, and then begins to restore it.
     * <ul>
     * <li>202: begun; the state tells when it is done</li>
     * <li>409: something is kept here already, or a restore is under way</li>
     * </ul>
     * Everything else as {@link #check} answers.
     */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response restore(InputStream body, @Context HttpServletRequest request) throws IOException {
        acts.restore(body, request);
        return answer(202, reader.person());
    }

    private Response answer(int status, Optional<Person> who) {
        return Answer.json(status, new RestoreStateRepresentation(readRestoreState.state(who))).build();
    }
}
