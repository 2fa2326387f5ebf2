package org.worthwhile.rest;

import java.util.List;
import java.util.stream.Collectors;
import javax.inject.Inject;
import javax.inject.Named;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.UriInfo;
import org.worthwhile.jira.CurrentReader;
import org.worthwhile.jira.JiraPeople;
import org.worthwhile.page.LedgerQueries;
import org.worthwhile.usecase.ledger.LedgerView;
import org.worthwhile.usecase.ledger.ListLedgerEntries;

/**
 * The ledger of a project, entry by entry. Query parameters choose and sort: <code>from</code>, <code>to</code> (days),
 * <code>author</code>, <code>issue</code>, <code>pricing</code> (EITHER, PRICED, UNPRICED), <code>order</code> (LATEST_FIRST,
 * OLDEST_FIRST, LONGEST_FIRST, DEAREST_FIRST, BY_AUTHOR, BY_ISSUE), <code>start</code>, <code>limit</code>.
 */
@Named
@Path("/projects/{projectKey}/ledger")
@Produces(MediaType.APPLICATION_JSON)
public class ProjectLedgerResource {

    private final ListLedgerEntries listLedgerEntries;
    private final RateRepresentations rates;
    private final CurrentReader reader;
    private final JiraPeople people;

    @Inject
    public ProjectLedgerResource(ListLedgerEntries listLedgerEntries, RateRepresentations rates, CurrentReader reader, JiraPeople people) {
        this.listLedgerEntries = listLedgerEntries;
        this.rates = rates;
        this.reader = reader;
        this.people = people;
    }

    /**
     * A page of entries, each with its worklog and the rate that priced it.
     * <ul>
     * <li>200: the entries, with the sums over all pages</li>
     * <li>400: parameters not acceptable, all of them named</li>
     * <li>401: not logged in</li>
     * <li>403: may not see hours of the project, or asks for an order or a choice that would tell what is hidden</li>
     * <li>404: no such project for this person</li>
     * </ul>
     */
    @GET
    public Response page(@PathParam("projectKey") String projectKey, @Context UriInfo address) {
        LedgerView view = listLedgerEntries.page(reader.person(), LedgerQueries.read(projectKey, address.getQueryParameters()::getFirst));
        List<LedgerEntryRepresentation> entries = view.entries().stream()
                .map(entry -> new LedgerEntryRepresentation(entry, view.showsPricing(), people, rates::of))
                .collect(Collectors.toUnmodifiableList());
        return Answer.json(200, new LedgerRepresentation(view, entries)).build();
    }
}
