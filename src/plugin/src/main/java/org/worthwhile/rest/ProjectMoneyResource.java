package org.worthwhile.rest;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.inject.Inject;
import javax.inject.Named;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.worthwhile.jira.CurrentReader;
import org.worthwhile.jira.JiraPeople;
import org.worthwhile.usecase.budget.BreakDownProject;
import org.worthwhile.usecase.budget.ReportProjectMoney;

/** What a project may cost and cost so far. */
@Named
@Path("/projects/{projectKey}/money")
@Produces(MediaType.APPLICATION_JSON)
public class ProjectMoneyResource {

    private final ReportProjectMoney reportProjectMoney;
    private final BreakDownProject breakDownProject;
    private final CurrentReader reader;
    private final JiraPeople people;

    @Inject
    public ProjectMoneyResource(ReportProjectMoney reportProjectMoney, BreakDownProject breakDownProject,
            CurrentReader reader, JiraPeople people) {
        this.reportProjectMoney = reportProjectMoney;
        this.breakDownProject = breakDownProject;
        this.reader = reader;
        this.people = people;
    }

    /**
     * Planned, spent and remaining, in total and month by month; figures that the person may not see are left out.
     * <ul>
     * <li>200: the figures</li>
     * <li>401: not logged in</li>
     * <li>404: no such project for this person</li>
     * </ul>
     */
    @GET
    public Response read(@PathParam("projectKey") String projectKey) {
        return Answer.json(200, new ProjectMoneyRepresentation(reportProjectMoney.of(reader.person(), projectKey), people)).build();
    }

    /**
     * Spent and worked by issue; sub-tasks stand for themselves.
     * <ul>
     * <li>200: the issues with work that the person may see</li>
     * <li>401: not logged in</li>
     * <li>403: may see neither money nor hours of the project</li>
     * <li>404: no such project for this person</li>
     * </ul>
     */
    @GET
    @Path("/issues")
    public Response byIssue(@PathParam("projectKey") String projectKey) {
        List<BreakdownRepresentation> issues = breakDownProject.byIssue(reader.person(), projectKey).stream()
                .map(BreakdownRepresentation::ofIssue).collect(Collectors.toUnmodifiableList());
        return Answer.json(200, Map.of("issues", issues)).build();
    }

    /**
     * Worked by person; what a person cost is left out for people who may not see rates.
     * <ul>
     * <li>200: the people with work that the person who asks may see</li>
     * <li>401: not logged in</li>
     * <li>403: may not see hours of the project</li>
     * <li>404: no such project for this person</li>
     * </ul>
     */
    @GET
    @Path("/people")
    public Response byPerson(@PathParam("projectKey") String projectKey) {
        List<BreakdownRepresentation> found = breakDownProject.byPerson(reader.person(), projectKey).stream()
                .map(portion -> BreakdownRepresentation.ofPerson(portion, people)).collect(Collectors.toUnmodifiableList());
        return Answer.json(200, Map.of("people", found)).build();
    }
}
