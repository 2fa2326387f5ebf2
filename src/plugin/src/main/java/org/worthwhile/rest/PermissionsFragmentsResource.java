package org.worthwhile.rest;

import java.util.Optional;
import javax.inject.Inject;
import javax.inject.Named;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.worthwhile.admin.PermissionsFragment;
import org.worthwhile.jira.CurrentReader;

/** The rendered page <i>Permissions</i>. Refusals are JSON here as well. */
@Named
@Path("/fragments/administration/permissions")
@Produces(MediaType.TEXT_HTML)
public class PermissionsFragmentsResource {

    private final PermissionsFragment permissions;
    private final CurrentReader reader;

    @Inject
    public PermissionsFragmentsResource(PermissionsFragment permissions, CurrentReader reader) {
        this.permissions = permissions;
        this.reader = reader;
    }

    /**
     * The defaults or, with <code>project</code>, what holds there.
     * <ul>
     * <li>200: the holders of each right</li>
     * <li>401: not logged in</li>
     * <li>403: may not administer the app, or not in this project</li>
     * </ul>
     */
    @GET
    public Response permissions(@QueryParam("project") String project) {
        return Answer.html(permissions.of(reader.person(), Optional.ofNullable(project)));
    }
}
