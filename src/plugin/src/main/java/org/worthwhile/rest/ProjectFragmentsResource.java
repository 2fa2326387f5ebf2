package org.worthwhile.rest;

import java.util.Optional;
import javax.inject.Inject;
import javax.inject.Named;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.UriInfo;
import org.worthwhile.domain.access.Person;
import org.worthwhile.jira.CurrentReader;
import org.worthwhile.page.BudgetFormFragment;
import org.worthwhile.page.ProjectTabFragments;
import org.worthwhile.panel.ProjectNoteFormFragment;

/** Rendered pieces of the project's page. Refusals are JSON here as well. */
@Named
@Path("/fragments/projects/{projectKey}")
@Produces(MediaType.TEXT_HTML)
public class ProjectFragmentsResource {

    private final ProjectTabFragments tabs;
    private final ProjectNoteFormFragment noteForm;
    private final BudgetFormFragment budgetForm;
    private final CurrentReader reader;

    @Inject
    public ProjectFragmentsResource(ProjectTabFragments tabs, ProjectNoteFormFragment noteForm, BudgetFormFragment budgetForm,
            CurrentReader reader) {
        this.tabs = tabs;
        this.noteForm = noteForm;
        this.budgetForm = budgetForm;
        this.reader = reader;
    }

    /**
     * The tab <i>Overview</i>; without what the person may not see.
     * <ul>
     * <li>200: the tab</li>
     * <li>401: not logged in</li>
     * <li>404: no such project for this person</li>
     * </ul>
     */
    @GET
    @Path("/overview")
    public Response overview(@PathParam("projectKey") String projectKey) {
        return Answer.html(tabs.overview(reader.person(), projectKey));
    }

    /**
     * The tab <i>Value</i>; parameters as in {@link ProjectValueNotesResource}.
     * <ul>
     * <li>200: the tab</li>
     * <li>400: parameters not acceptable, all of them named</li>
     * <li>401: not logged in</li>
     * <li>403: may see the project but not its value</li>
     * <li>404: no such project for this person</li>
     * </ul>
     */
    @GET
    @Path("/value-tab")
    public Response value(@PathParam("projectKey") String projectKey, @Context UriInfo address) {
        return Answer.html(tabs.value(reader.person(), projectKey, address.getQueryParameters()::getFirst));
    }

    /**
     * The tab <i>Budget</i>, without the ledger.
     * <ul>
     * <li>200: the tab</li>
     * <li>401: not logged in</li>
     * <li>403: may see neither money nor hours of the project</li>
     * <li>404: no such project for this person</li>
     * </ul>
     */
    @GET
    @Path("/budget-tab")
    public Response budget(@PathParam("projectKey") String projectKey) {
        return Answer.html(tabs.budget(reader.person(), projectKey));
    }

    /**
     * The ledger; parameters as in {@link ProjectLedgerResource}.
     * <ul>
     * <li>200: a page of it</li>
     * <li>400: parameters not acceptable, all of them named</li>
     * <li>401: not logged in</li>
     * <li>403: may not see hours of the project, or asks for an order or a choice that would tell what is hidden</li>
     * <li>404: no such project for this person</li>
     * </ul>
     */
    @GET
    @Path("/ledger")
    public Response ledger(@PathParam("projectKey") String projectKey, @Context UriInfo address) {
        return Answer.html(tabs.ledger(reader.person(), projectKey, address.getQueryParameters()::getFirst));
    }

    /**
     * The dialog in which a note about the project as a whole is added or, with <code>note</code>, edited.
     * <ul>
     * <li>200: the dialog</li>
     * <li>401: not logged in</li>
     * <li>403: may see the project but not edit its value</li>
     * <li>404: no such project, or no such note about it, for this person</li>
     * </ul>
     */
    @GET
    @Path("/value-note-form")
    public Response valueNoteForm(@PathParam("projectKey") String projectKey, @QueryParam("note") Long note) {
        Optional<Person> who = reader.person();
        return Answer.html(note == null ? noteForm.toAdd(who, projectKey) : noteForm.toEdit(who, projectKey, note));
    }

    /**
     * The dialog in which the budget is set.
     * <ul>
     * <li>200: the dialog</li>
     * <li>401: not logged in</li>
     * <li>403: may see the project but not set its budget</li>
     * <li>404: no such project for this person</li>
     * </ul>
     */
    @GET
    @Path("/budget-form")
    public Response budgetForm(@PathParam("projectKey") String projectKey) {
        return Answer.html(budgetForm.of(reader.person(), projectKey));
    }
}
