package org.worthwhile.rest;

import java.io.InputStream;
import java.net.URI;
import javax.inject.Inject;
import javax.inject.Named;
import javax.ws.rs.Consumes;
import javax.ws.rs.DELETE;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.UriInfo;
import org.worthwhile.domain.rate.Rate;
import org.worthwhile.jira.CurrentReader;
import org.worthwhile.job.LedgerDesk;
import org.worthwhile.usecase.Transactions;
import org.worthwhile.usecase.rate.ListRates;
import org.worthwhile.usecase.rate.RateRequest;

/** What an hour of work costs. */
@Named
@Path("/rates")
@Produces(MediaType.APPLICATION_JSON)
public class RatesResource {

    private final ListRates listRates;
    private final RateActs acts;
    private final RateRepresentations representations;
    private final Transactions transactions;
    private final LedgerDesk ledger;
    private final CurrentReader reader;

    @Inject
    public RatesResource(ListRates listRates, RateActs acts, RateRepresentations representations, Transactions transactions,
            LedgerDesk ledger, CurrentReader reader) {
        this.listRates = listRates;
        this.acts = acts;
        this.representations = representations;
        this.transactions = transactions;
        this.ledger = ledger;
        this.reader = reader;
    }

    /**
     * All rates.
     * <ul>
     * <li>200: the rates</li>
     * <li>401: not logged in</li>
     * <li>403: may not see rates everywhere</li>
     * </ul>
     */
    @GET
    public Response list() {
        return Answer.json(200, representations.of(listRates.all(reader.person()))).build();
    }

    /**
     * Adds a rate: for everybody, for a person, or for a person in a project. What it governs is priced anew soon afterwards.
     * <ul>
     * <li>201: the rate</li>
     * <li>400: body malformed, or fields not acceptable, all of them named</li>
     * <li>401: not logged in</li>
     * <li>403: may not set such rates</li>
     * <li>404: no such project for this person</li>
     * <li>413: body too large</li>
     * <li>415: body is not JSON</li>
     * </ul>
     */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response add(InputStream body, @Context UriInfo here) {
        Rate added = save(acts.adding(JsonBody.read(body)));
        URI address = here.getBaseUriBuilder().path("rates").path(String.valueOf(added.id().value())).build();
        return Answer.json(201, representations.of(added)).location(address).build();
    }

    /**
     * Changes day and amount of a rate; its level stays.
     * <ul>
     * <li>200: the rate as it is now</li>
     * <li>400: body malformed, or fields not acceptable, all of them named</li>
     * <li>401: not logged in</li>
     * <li>403: may see the rate but not change it</li>
     * <li>404: no such rate for this person</li>
     * <li>409: changed since the version named in the body</li>
     * <li>413: body too large</li>
     * <li>415: body is not JSON</li>
     * </ul>
     */
    @PUT
    @Path("/{id: [0-9]{1,18}}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response change(@PathParam("id") long id, InputStream body) {
        return Answer.json(200, representations.of(save(acts.changing(id, JsonBody.read(body))))).build();
    }

    /**
     * Removes a rate; what it governed is priced by what is left.
     * <ul>
     * <li>204: removed</li>
     * <li>401: not logged in</li>
     * <li>403: may see the rate but not change it</li>
     * <li>404: no such rate for this person</li>
     * <li>409: changed since the version that is named</li>
     * </ul>
     */
    @DELETE
    @Path("/{id: [0-9]{1,18}}")
    public Response remove(@PathParam("id") long id, @QueryParam("version") @DefaultValue("-1") long version) {
        transactions.perform(() -> acts.remove(id, version));
        ledger.workWasOrdered();
        return Answer.nothing();
    }

    /**
     * What adding, changing or removing a rate would do to the ledger. The body is that of the change, with the <code>id</code> of
     * the rate that is to be changed, and <code>remove</code> for removing it.
     * <ul>
     * <li>200: how many entries would change, and which totals</li>
     * <li>400, 401, 403, 404, 409, 413, 415: as the change itself</li>
     * </ul>
     */
    @POST
    @Path("/preview")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response preview(InputStream body) {
        return Answer.json(200, representations.of(acts.preview(JsonBody.read(body)))).build();
    }

    private Rate save(RateRequest request) {
        Rate saved = transactions.inOne(() -> acts.save(request));
        ledger.workWasOrdered();
        return saved;
    }
}
