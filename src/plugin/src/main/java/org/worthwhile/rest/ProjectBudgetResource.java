package org.worthwhile.rest;

import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.inject.Inject;
import javax.inject.Named;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.worthwhile.domain.budget.Budget;
import org.worthwhile.jira.CurrentReader;
import org.worthwhile.jira.JiraPeople;
import org.worthwhile.job.LedgerDesk;
import org.worthwhile.usecase.Transactions;
import org.worthwhile.usecase.budget.ReadBudgetHistory;
import org.worthwhile.usecase.budget.SetBudget;
import org.worthwhile.usecase.budget.SetBudgetRequest;

/** The budget of a project, with all its versions. */
@Named
@Path("/projects/{projectKey}/budget")
@Produces(MediaType.APPLICATION_JSON)
public class ProjectBudgetResource {

    private final ReadBudgetHistory readBudgetHistory;
    private final SetBudget setBudget;
    private final Transactions transactions;
    private final LedgerDesk desk;
    private final CurrentReader reader;
    private final JiraPeople people;

    @Inject
    public ProjectBudgetResource(ReadBudgetHistory readBudgetHistory, SetBudget setBudget, Transactions transactions, LedgerDesk desk,
            CurrentReader reader, JiraPeople people) {
        this.readBudgetHistory = readBudgetHistory;
        this.setBudget = setBudget;
        this.transactions = transactions;
        this.desk = desk;
        this.reader = reader;
        this.people = people;
    }

    /**
     * Every version of the budget, the latest first; none when no budget was set.
     * <ul>
     * <li>200: the versions</li>
     * <li>401: not logged in</li>
     * <li>403: may see the project but not its budget</li>
     * <li>404: no such project for this person</li>
     * </ul>
     */
    @GET
    public Response history(@PathParam("projectKey") String projectKey) {
        List<BudgetRepresentation> versions = readBudgetHistory.of(reader.person(), projectKey).stream()
                .map(this::representation).collect(Collectors.toUnmodifiableList());
        return Answer.json(200, Map.of("budgets", versions)).build();
    }

    /**
     * Sets the next version of the budget, for a reason.
     * <ul>
     * <li>200: the new version</li>
     * <li>400: body malformed, or fields not acceptable, all of them named</li>
     * <li>401: not logged in</li>
     * <li>403: may see the project but not set its budget</li>
     * <li>404: no such project for this person</li>
     * <li>409: set by somebody else since the version named in the body; 0 stands for "no budget yet"</li>
     * <li>413: body too large</li>
     * <li>415: body is not JSON</li>
     * </ul>
     */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response set(@PathParam("projectKey") String projectKey, InputStream body) {
        SetBudgetRequest request = request(projectKey, JsonBody.read(body));
        Budget next = transactions.inOne(() -> setBudget.set(reader.person(), request));
        desk.figuresChanged();
        return Answer.json(200, representation(next)).build();
    }

    private BudgetRepresentation representation(Budget budget) {
        return new BudgetRepresentation(budget, budget.terms().hours(), people);
    }

    private SetBudgetRequest request(String projectKey, JsonFields body) {
        SetBudgetRequest request = SetBudgetRequest.ofProject(projectKey, body.version())
                .amount(body.text("amount"))
                .currency(body.text("currency"))
                .hours(body.text("hours"))
                .from(body.text("from"))
                .to(body.text("to"))
                .tolerance(body.text("tolerance"))
                .reason(body.text("reason"))
                .numbersTypedIn(body.isTrue("typed") ? reader.locale() : null)
                .build();
        body.refuseProblems();
        return request;
    }
}
