package org.worthwhile.rest;

import javax.inject.Inject;
import javax.inject.Named;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.UriInfo;
import org.worthwhile.page.LedgerQueries;

/** The ledger of a project as a table for spreadsheets. */
@Named
@Path("/projects/{projectKey}/ledger.csv")
@Produces("text/csv")
public class ProjectLedgerCsvResource {

    private final LedgerCsv csv;

    @Inject
    public ProjectLedgerCsvResource(LedgerCsv csv) {
        this.csv = csv;
    }

    /**
     * All entries that are asked for, in that order; parameters as in {@link ProjectLedgerResource}, pages apart.
     * <ul>
     * <li>200: the table</li>
     * <li>400: parameters not acceptable, all of them named</li>
     * <li>401: not logged in</li>
     * <li>403: may not see hours of the project, or asks for an order or a choice that would tell what is hidden</li>
     * <li>404: no such project for this person</li>
     * </ul>
     */
    @GET
    public Response export(@PathParam("projectKey") String projectKey, @Context UriInfo address) {
        return Answer.file("ledger.csv", Answer.CSV, csv.of(LedgerQueries.read(projectKey, address.getQueryParameters()::getFirst)));
    }
}
