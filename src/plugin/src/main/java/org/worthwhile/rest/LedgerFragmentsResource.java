package org.worthwhile.rest;

import javax.inject.Inject;
import javax.inject.Named;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.worthwhile.admin.LedgerHealthFragment;
import org.worthwhile.jira.CurrentReader;

/** Rendered pieces of the page <i>Ledger</i>. Refusals are JSON here as well. */
@Named
@Path("/fragments/administration/ledger")
@Produces(MediaType.TEXT_HTML)
public class LedgerFragmentsResource {

    private final LedgerHealthFragment health;
    private final CurrentReader reader;

    @Inject
    public LedgerFragmentsResource(LedgerHealthFragment health, CurrentReader reader) {
        this.health = health;
        this.reader = reader;
    }

    /**
     * The verdict on the ledger and its evidence.
     * <ul>
     * <li>200: the page</li>
     * <li>401: not logged in</li>
     * <li>403: may not administer the app</li>
     * </ul>
     */
    @GET
    public Response health() {
        return Answer.html(health.of(reader.person()));
    }

    /** The dialog that asks whether the ledger is to be rebuilt. Answers as {@link #health}. */
    @GET
    @Path("/rebuild")
    public Response rebuild() {
        return Answer.html(health.rebuild(reader.person()));
    }
}
