package org.worthwhile.rest;

import javax.inject.Inject;
import javax.inject.Named;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.worthwhile.jira.CurrentReader;
import org.worthwhile.usecase.ledger.ReadLedgerHealth;

/** The verdict on the ledger, for those who administer the app. */
@Named
@Path("/ledger/health")
@Produces(MediaType.APPLICATION_JSON)
public class LedgerHealthResource {

    private final ReadLedgerHealth readLedgerHealth;
    private final CurrentReader reader;

    @Inject
    public LedgerHealthResource(ReadLedgerHealth readLedgerHealth, CurrentReader reader) {
        this.readLedgerHealth = readLedgerHealth;
        this.reader = reader;
    }

    /**
     * Whether the figures can be relied on: GOOD, AT_RISK or UNKNOWN, with the evidence. What is too old is unknown.
     * <ul>
     * <li>200: the verdict</li>
     * <li>401: not logged in</li>
     * <li>403: may not administer the app</li>
     * </ul>
     */
    @GET
    public Response health() {
        return Answer.json(200, new LedgerHealthRepresentation(readLedgerHealth.health(reader.person()))).build();
    }
}
