package org.worthwhile.rest;

import javax.inject.Inject;
import javax.inject.Named;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.worthwhile.jira.CurrentReader;
import org.worthwhile.panel.BudgetPanelFragment;
import org.worthwhile.panel.PlanFormFragment;
import org.worthwhile.panel.ValueNoteFormFragment;
import org.worthwhile.panel.ValuePanelFragment;

/** Rendered pieces of our panels on the issue view, so that there is one template per view, on the server. Refusals are JSON here as well. */
@Named
@Path("/fragments/issues/{issueKey}")
@Produces(MediaType.TEXT_HTML)
public class IssueFragmentsResource {

    private final ValuePanelFragment panel;
    private final ValueNoteFormFragment form;
    private final BudgetPanelFragment budgetPanel;
    private final PlanFormFragment planForm;
    private final CurrentReader reader;

    @Inject
    public IssueFragmentsResource(ValuePanelFragment panel, ValueNoteFormFragment form, BudgetPanelFragment budgetPanel,
            PlanFormFragment planForm, CurrentReader reader) {
        this.panel = panel;
        this.form = form;
        this.budgetPanel = budgetPanel;
        this.planForm = planForm;
        this.reader = reader;
    }

    /**
     * The panel <i>Customer value</i>.
     * <ul>
     * <li>200: the panel</li>
     * <li>401: not logged in</li>
     * <li>404: no such issue for this person</li>
     * </ul>
     */
    @GET
    @Path("/value-panel")
    public Response valuePanel(@PathParam("issueKey") String issueKey) {
        return Answer.html(panel.of(reader.person(), issueKey));
    }

    /**
     * The dialog in which a note is added or, with <code>note</code>, edited.
     * <ul>
     * <li>200: the dialog</li>
     * <li>401: not logged in</li>
     * <li>403: may see the issue but not edit its value</li>
     * <li>404: no such issue, or no such note on it, for this person</li>
     * </ul>
     */
    @GET
    @Path("/value-note-form")
    public Response valueNoteForm(@PathParam("issueKey") String issueKey, @QueryParam("note") Long note) {
        return Answer.html(note == null ? form.toAdd(reader.person(), issueKey) : form.toEdit(reader.person(), issueKey, note));
    }

    /**
     * The panel <i>Budget</i>; without figures for people who may see neither money nor hours.
     * <ul>
     * <li>200: the panel</li>
     * <li>401: not logged in</li>
     * <li>404: no such issue for this person</li>
     * </ul>
     */
    @GET
    @Path("/budget-panel")
    public Response budgetPanel(@PathParam("issueKey") String issueKey) {
        return Answer.html(budgetPanel.of(reader.person(), issueKey));
    }

    /**
     * The dialog in which the issue is planned.
     * <ul>
     * <li>200: the dialog</li>
     * <li>401: not logged in</li>
     * <li>403: may see the issue but not plan it</li>
     * <li>404: no such issue for this person</li>
     * </ul>
     */
    @GET
    @Path("/plan-form")
    public Response planForm(@PathParam("issueKey") String issueKey) {
        return Answer.html(planForm.of(reader.person(), issueKey));
    }
}
