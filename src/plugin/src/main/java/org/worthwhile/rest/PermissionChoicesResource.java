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
import org.worthwhile.admin.HolderChoices;
import org.worthwhile.jira.CurrentReader;
import org.worthwhile.jira.JiraProjects;
import org.worthwhile.usecase.grant.FindProjects;

/** What there is to choose from when rights are granted. */
@Named
@Path("/permissions/choices")
@Produces(MediaType.APPLICATION_JSON)
public class PermissionChoicesResource {

    private final HolderChoices holders;
    private final FindProjects findProjects;
    private final JiraProjects projects;
    private final CurrentReader reader;

    @Inject
    public PermissionChoicesResource(HolderChoices holders, FindProjects findProjects, JiraProjects projects, CurrentReader reader) {
        this.holders = holders;
        this.findProjects = findProjects;
        this.projects = projects;
        this.reader = reader;
    }

    /**
     * Groups, project roles and what Jira's own permissions say, by a part of the name they have in the reader's language; with
     * <code>project</code> for somebody who decides in that project.
     * <ul>
     * <li>200: some of those that match</li>
     * <li>401: not logged in</li>
     * <li>403: may not administer the app, or not in this project</li>
     * <li>404: no such project for this person</li>
     * </ul>
     */
    @GET
    @Path("/holders")
    public Response holders(@QueryParam("query") String query, @QueryParam("project") String project) {
        return Answer.json(200, new HoldersRepresentation(
                holders.matching(reader.person(), Optional.ofNullable(project), given(query)))).build();
    }

    /**
     * Projects by a part of their key or name.
     * <ul>
     * <li>200: some of those that match</li>
     * <li>401: not logged in</li>
     * <li>403: may not administer the app</li>
     * </ul>
     */
    @GET
    @Path("/projects")
    public Response projects(@QueryParam("query") String query) {
        return Answer.json(200, new ProjectsRepresentation(findProjects.matching(reader.person(), given(query)), projects)).build();
    }

    private static String given(String query) {
        return query == null ? "" : query;
    }
}
