package org.worthwhile.rest;

import java.util.function.UnaryOperator;
import javax.inject.Inject;
import javax.inject.Named;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.UriInfo;
import org.worthwhile.jira.CurrentReader;
import org.worthwhile.usecase.portfolio.PortfolioRequest;
import org.worthwhile.usecase.portfolio.ReportPortfolio;

/**
 * Value and money of several projects side by side. Query parameters choose and sort: <code>scope</code> (MINE, PROJECTS, FILTER),
 * <code>projects</code> (keys, commas between them), <code>filter</code> (id), <code>sort</code> (NAME, EXPECTED_VALUE, PLANNED, SPENT,
 * REMAINING, BUDGET_USED, VALUE_PER_MONEY), <code>direction</code> (ASCENDING, DESCENDING), <code>top</code>.
 */
@Named
@Path("/portfolio")
@Produces(MediaType.APPLICATION_JSON)
public class PortfolioResource {

    private final ReportPortfolio reportPortfolio;
    private final CurrentReader reader;

    @Inject
    public PortfolioResource(ReportPortfolio reportPortfolio, CurrentReader reader) {
        this.reportPortfolio = reportPortfolio;
        this.reader = reader;
    }

    /**
     * The first projects and the totals of all; figures that the person may not see are left out.
     * <ul>
     * <li>200: the figures, none when the person may see none</li>
     * <li>400: parameters not acceptable, all of them named; or a filter that finds too much, or cannot be answered any more</li>
     * <li>401: not logged in</li>
     * <li>404: no such filter for this person</li>
     * </ul>
     */
    @GET
    public Response read(@Context UriInfo address) {
        UnaryOperator<String> parameters = address.getQueryParameters()::getFirst;
        PortfolioRequest request = PortfolioRequest.builder()
                .scope(parameters.apply("scope"))
                .projects(parameters.apply("projects"))
                .filter(parameters.apply("filter"))
                .sort(parameters.apply("sort"))
                .direction(parameters.apply("direction"))
                .top(parameters.apply("top"))
                .build();
        return Answer.json(200, new PortfolioRepresentation(reportPortfolio.of(reader.person(), request))).build();
    }
}
