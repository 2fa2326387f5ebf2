package org.worthwhile.rest;

import java.io.InputStream;
import javax.inject.Inject;
import javax.inject.Named;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.worthwhile.jira.CurrentReader;
import org.worthwhile.usecase.grant.ReadGrants;

/** Who may see and change what, unless a project decides otherwise. */
@Named
@Path("/permissions")
@Produces(MediaType.APPLICATION_JSON)
public class PermissionsResource {

    private final ReadGrants readGrants;
    private final GrantActs acts;
    private final CurrentReader reader;

    @Inject
    public PermissionsResource(ReadGrants readGrants, GrantActs acts, CurrentReader reader) {
        this.readGrants = readGrants;
        this.acts = acts;
        this.reader = reader;
    }

    /**
     * The defaults.
     * <ul>
     * <li>200: the holders of each right</li>
     * <li>401: not logged in</li>
     * <li>403: may not administer the app</li>
     * </ul>
     */
    @GET
    public Response defaults() {
        return Answer.json(200, new GrantsRepresentation(readGrants.defaults(reader.person()))).build();
    }

    /**
     * Changes the defaults: <code>grants</code> lists the rights to decide, each with its <code>holders</code>, or with
     * <code>inherit</code> for going back to what is built in. Rights that are not listed stay. Where <code>seen</code> names who
     * held a right when it was read, it is changed only while that still holds.
     * <ul>
     * <li>200: the holders of each right as they are now</li>
     * <li>400: body malformed, or grants not acceptable, all of them named; then none is changed</li>
     * <li>401: not logged in</li>
     * <li>403: may not administer the app</li>
     * <li>409: somebody else holds one of the rights than was seen; then none is changed</li>
     * <li>413: body too large</li>
     * <li>415: body is not JSON</li>
     * </ul>
     */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response changeDefaults(InputStream body) {
        acts.grantEverywhere(body);
        return defaults();
    }
}
