package org.worthwhile.rest;

import javax.inject.Inject;
import javax.inject.Named;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.UriInfo;
import org.worthwhile.gadget.PortfolioFormFragment;
import org.worthwhile.gadget.PortfolioFragment;
import org.worthwhile.jira.CurrentReader;

/** Rendered pieces of the dashboard item. Refusals are JSON here as well. */
@Named
@Path("/fragments")
@Produces(MediaType.TEXT_HTML)
public class PortfolioFragmentsResource {

    private final PortfolioFragment portfolio;
    private final PortfolioFormFragment form;
    private final CurrentReader reader;

    @Inject
    public PortfolioFragmentsResource(PortfolioFragment portfolio, PortfolioFormFragment form, CurrentReader reader) {
        this.portfolio = portfolio;
        this.form = form;
        this.reader = reader;
    }

    /**
     * Value and budget of several projects; parameters as in {@link PortfolioResource}, and <code>gadget</code>, with which the ids begin.
     * <ul>
     * <li>200: the table and the charts, or why there are none</li>
     * <li>400: parameters not acceptable, all of them named</li>
     * <li>401: not logged in</li>
     * <li>404: no such filter for this person</li>
     * </ul>
     */
    @GET
    @Path("/portfolio")
    public Response portfolio(@Context UriInfo address) {
        return Answer.html(portfolio.of(reader.person(), address.getQueryParameters()::getFirst));
    }

    /**
     * The dashboard item's configuration, set to the same parameters, <code>view</code> and <code>refresh</code>.
     * <ul>
     * <li>200: the form</li>
     * <li>401: not logged in</li>
     * </ul>
     */
    @GET
    @Path("/portfolio-form")
    public Response form(@Context UriInfo address) {
        return Answer.html(form.of(reader.person(), address.getQueryParameters()::getFirst));
    }
}
