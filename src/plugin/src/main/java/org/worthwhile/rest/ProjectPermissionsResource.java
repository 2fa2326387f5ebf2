package org.worthwhile.rest;

import java.io.InputStream;
import javax.inject.Inject;
import javax.inject.Named;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.worthwhile.jira.CurrentReader;
import org.worthwhile.usecase.grant.ReadGrants;

/** Who may see and change what in one project. */
@Named
@Path("/projects/{projectKey}/permissions")
@Produces(MediaType.APPLICATION_JSON)
public class ProjectPermissionsResource {

    private final ReadGrants readGrants;
    private final GrantActs acts;
    private final CurrentReader reader;

    @Inject
    public ProjectPermissionsResource(ReadGrants readGrants, GrantActs acts, CurrentReader reader) {
        this.readGrants = readGrants;
        this.acts = acts;
        this.reader = reader;
    }

    /**
     * What holds in one project.
     * <ul>
     * <li>200: the holders of each right</li>
     * <li>401: not logged in</li>
     * <li>403: may not administer the app in this project</li>
     * <li>404: no such project for this person</li>
     * </ul>
     */
    @GET
    public Response ofProject(@PathParam("projectKey") String projectKey) {
        return Answer.json(200, new GrantsRepresentation(readGrants.ofProject(reader.person(), projectKey))).build();
    }

    /**
     * Changes what holds in one project, as {@link PermissionsResource#changeDefaults}; <code>inherit</code> goes back to the defaults.
     * <ul>
     * <li>200, 400, 401, 403, 409, 413, 415: as there</li>
     * <li>404: no such project for this person</li>
     * </ul>
     */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response changeProject(@PathParam("projectKey") String projectKey, InputStream body) {
        acts.grantInProject(projectKey, body);
        return ofProject(projectKey);
    }
}
