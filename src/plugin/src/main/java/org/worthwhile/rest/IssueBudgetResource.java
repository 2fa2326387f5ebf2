package org.worthwhile.rest;

import java.io.InputStream;
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
import org.worthwhile.jira.CurrentReader;
import org.worthwhile.job.LedgerDesk;
import org.worthwhile.usecase.Transactions;
import org.worthwhile.usecase.budget.IssueBudget;
import org.worthwhile.usecase.budget.PlanIssue;
import org.worthwhile.usecase.budget.PlanIssueRequest;
import org.worthwhile.usecase.budget.ReportIssueBudget;

/** What one issue with its sub-tasks may cost, cost so far and is worth. */
@Named
@Path("/issues/{issueKey}/budget")
@Produces(MediaType.APPLICATION_JSON)
public class IssueBudgetResource {

    private final ReportIssueBudget reportIssueBudget;
    private final PlanIssue planIssue;
    private final Transactions transactions;
    private final LedgerDesk desk;
    private final CurrentReader reader;

    @Inject
    public IssueBudgetResource(ReportIssueBudget reportIssueBudget, PlanIssue planIssue, Transactions transactions, LedgerDesk desk,
            CurrentReader reader) {
        this.reportIssueBudget = reportIssueBudget;
        this.planIssue = planIssue;
        this.transactions = transactions;
        this.desk = desk;
        this.reader = reader;
    }

    /**
     * The figures that the person may see; what they may not see is left out.
     * <ul>
     * <li>200: the figures</li>
     * <li>401: not logged in</li>
     * <li>404: no such issue for this person</li>
     * </ul>
     */
    @GET
    public Response read(@PathParam("issueKey") String issueKey) {
        return answer(issueKey);
    }

    /**
     * Plans what the issue may cost and how long it may take. What is left out of the body is not planned afterwards.
     * <ul>
     * <li>200: the figures as they are now</li>
     * <li>400: body malformed, or fields not acceptable, all of them named</li>
     * <li>401: not logged in</li>
     * <li>403: may see the issue but not plan it</li>
     * <li>404: no such issue for this person</li>
     * <li>409: planned by somebody else since the version named in the body; 0 stands for "never planned"</li>
     * <li>413: body too large</li>
     * <li>415: body is not JSON</li>
     * </ul>
     */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response plan(@PathParam("issueKey") String issueKey, InputStream body) {
        PlanIssueRequest request = request(issueKey, JsonBody.read(body));
        transactions.inOne(() -> planIssue.plan(reader.person(), request));
        desk.figuresChanged();
        return answer(issueKey);
    }

    private Response answer(String issueKey) {
        IssueBudget budget = reportIssueBudget.of(reader.person(), issueKey);
        return Answer.json(200, new IssueBudgetRepresentation(budget)).build();
    }

    private PlanIssueRequest request(String issueKey, JsonFields body) {
        PlanIssueRequest request = PlanIssueRequest.ofIssue(issueKey, body.version())
                .amount(body.text("amount"))
                .currency(body.text("currency"))
                .hours(body.text("hours"))
                .numbersTypedIn(body.isTrue("typed") ? reader.locale() : null)
                .build();
        body.refuseProblems();
        return request;
    }
}
