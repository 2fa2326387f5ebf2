package org.worthwhile.rest;

import javax.inject.Inject;
import javax.inject.Named;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.worthwhile.jira.CurrentReader;
import org.worthwhile.jira.JiraProjects;
import org.worthwhile.usecase.portfolio.FindProjectsToCompare;

/** Proposals while somebody types which projects to compare. */
@Named
@Path("/project-choices")
@Produces(MediaType.APPLICATION_JSON)
public class ProjectChoicesResource {

    private final FindProjectsToCompare findProjects;
    private final JiraProjects projects;
    private final CurrentReader reader;

    @Inject
    public ProjectChoicesResource(FindProjectsToCompare findProjects, JiraProjects projects, CurrentReader reader) {
        this.findProjects = findProjects;
        this.projects = projects;
        this.reader = reader;
    }

    /**
     * A few projects that the person may browse and whose names or keys contain the query.
     * <ul>
     * <li>200: the projects, by key</li>
     * <li>401: not logged in</li>
     * </ul>
     */
    @GET
    public Response matching(@QueryParam("query") @DefaultValue("") String query) {
        return Answer.json(200, new ProjectsRepresentation(findProjects.matching(reader.person(), query), projects)).build();
    }
}
