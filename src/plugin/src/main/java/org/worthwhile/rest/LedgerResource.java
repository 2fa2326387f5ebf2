package org.worthwhile.rest;

import java.io.InputStream;
import java.util.Optional;
import java.util.function.Consumer;
import javax.inject.Inject;
import javax.inject.Named;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.worthwhile.domain.access.Person;
import org.worthwhile.jira.CurrentReader;
import org.worthwhile.job.LedgerDesk;
import org.worthwhile.usecase.Transactions;
import org.worthwhile.usecase.ledger.OrderReconciliation;
import org.worthwhile.usecase.ledger.ReadLedgerState;
import org.worthwhile.usecase.ledger.RebuildLedger;

/** The ledger's health, for those who administer the app. */
@Named
@Path("/ledger")
@Produces(MediaType.APPLICATION_JSON)
public class LedgerResource {

    private final ReadLedgerState readLedgerState;
    private final OrderReconciliation orderReconciliation;
    private final RebuildLedger rebuildLedger;
    private final Transactions transactions;
    private final LedgerDesk desk;
    private final CurrentReader reader;

    @Inject
    public LedgerResource(ReadLedgerState readLedgerState, OrderReconciliation orderReconciliation, RebuildLedger rebuildLedger,
            Transactions transactions, LedgerDesk desk, CurrentReader reader) {
        this.readLedgerState = readLedgerState;
        this.orderReconciliation = orderReconciliation;
        this.rebuildLedger = rebuildLedger;
        this.transactions = transactions;
        this.desk = desk;
        this.reader = reader;
    }

    /**
     * How far the ledger has followed Jira and the rates.
     * <ul>
     * <li>200: the state</li>
     * <li>401: not logged in</li>
     * <li>403: may not administer the app</li>
     * </ul>
     */
    @GET
    @Path("/state")
    public Response state() {
        return Answer.json(200, new LedgerStateRepresentation(readLedgerState.state(reader.person()))).build();
    }

    /**
     * Has the ledger compared with Jira issue by issue. The body is an empty object.
     * <ul>
     * <li>202: ordered; the state tells when it is done</li>
     * <li>400: body malformed, or not empty</li>
     * <li>401: not logged in</li>
     * <li>403: may not administer the app</li>
     * <li>413: body too large</li>
     * <li>415: body is not JSON</li>
     * </ul>
     */
    @POST
    @Path("/reconcile")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response reconcile(InputStream body) {
        return ordered(body, orderReconciliation::order);
    }

    /** Empties the ledger and has it filled again from Jira. The body is an empty object. Answers as {@link #reconcile}. */
    @POST
    @Path("/rebuild")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response rebuild(InputStream body) {
        return ordered(body, rebuildLedger::order);
    }

    private Response ordered(InputStream body, Consumer<Optional<Person>> order) {
        JsonBody.read(body).refuseProblems();
        transactions.perform(() -> order.accept(reader.person()));
        desk.workWasOrdered();
        return Answer.json(202, new LedgerStateRepresentation(readLedgerState.state(reader.person()))).build();
    }
}
