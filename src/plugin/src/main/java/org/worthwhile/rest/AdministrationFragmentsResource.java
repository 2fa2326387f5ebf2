package org.worthwhile.rest;

import java.io.InputStream;
import javax.inject.Inject;
import javax.inject.Named;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.worthwhile.admin.RateFormFragment;
import org.worthwhile.admin.RatePreviewFragment;
import org.worthwhile.admin.RateRemovalFragment;
import org.worthwhile.admin.RatesFragment;
import org.worthwhile.jira.CurrentReader;
import org.worthwhile.usecase.rate.RateChangePreview;

/** Rendered pieces of our pages in the administration. Refusals are JSON here as well. */
@Named
@Path("/fragments/administration")
@Produces(MediaType.TEXT_HTML)
public class AdministrationFragmentsResource {

    private final RatesFragment rates;
    private final RateFormFragment rateForm;
    private final RateRemovalFragment rateRemoval;
    private final RatePreviewFragment ratePreview;
    private final RateActs acts;
    private final CurrentReader reader;

    @Inject
    public AdministrationFragmentsResource(RatesFragment rates, RateFormFragment rateForm, RateRemovalFragment rateRemoval,
            RatePreviewFragment ratePreview, RateActs acts, CurrentReader reader) {
        this.rates = rates;
        this.rateForm = rateForm;
        this.rateRemoval = rateRemoval;
        this.ratePreview = ratePreview;
        this.acts = acts;
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
    @Path("/rates")
    public Response rates() {
        return Answer.html(rates.of(reader.person()));
    }

    /**
     * The dialog in which a rate is added or, with <code>rate</code>, changed.
     * <ul>
     * <li>200: the dialog</li>
     * <li>401: not logged in</li>
     * <li>403: may not set rates everywhere</li>
     * <li>404: no such rate</li>
     * </ul>
     */
    @GET
    @Path("/rate-form")
    public Response rateForm(@QueryParam("rate") Long rate) {
        return Answer.html(rate == null ? rateForm.toAdd(reader.person()) : rateForm.toEdit(reader.person(), rate));
    }

    /** The dialog that asks whether a rate is to be removed. Answers as {@link #rateForm}. */
    @GET
    @Path("/rate-removal")
    public Response rateRemoval(@QueryParam("rate") long rate) {
        return Answer.html(rateRemoval.of(reader.person(), rate));
    }

    /** What a change of rates would do, in the reader's words. Takes and refuses what {@link RatesResource#preview} does. */
    @POST
    @Path("/rate-preview")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response ratePreview(InputStream body) {
        JsonFields change = JsonBody.read(body);
        RateChangePreview preview = acts.preview(change);
        return Answer.html(acts.isRemoval(change) ? ratePreview.ofRemoving(preview) : ratePreview.ofSaving(preview));
    }
}
