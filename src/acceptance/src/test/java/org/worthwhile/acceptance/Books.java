package org.worthwhile.acceptance;

import static org.worthwhile.acceptance.NoteBody.object;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.codehaus.jackson.JsonNode;
import org.codehaus.jackson.node.ObjectNode;

/** Rates and ledger, as an administrator meets them over REST. */
final class Books {

    private static final int MOST_PER_PAGE = 200;

    private final RestClient admin;

    private Books(RestClient admin) {
        this.admin = admin;
    }

    static Books of(URI address) {
        return new Books(RestClient.as(address, "admin"));
    }

    /** Waits until the ledger has been compared with Jira once and every price is the last one. */
    Books untilInLine() {
        return untilInLine(Soon.PATIENCE);
    }

    Books untilInLine(Duration patience) {
        Soon.see("A ledger in line with Jira", patience, this::state, state ->
                state.path("reconciledAt").isTextual() && !state.path("reconciling").getBooleanValue() && state.path("repricings").size() == 0);
        return this;
    }

    Books reconcile() {
        return orderedAfter("/ledger/reconcile");
    }

    /** Has everything compared, and does not wait for it; answers when that was. */
    Instant orderReconciliation() {
        Instant asked = Instant.now();
        admin.post("/ledger/reconcile", object()).expect(202);
        return asked;
    }

    Books rebuild() {
        return orderedAfter("/ledger/rebuild");
    }

    /** Has work priced from the first day on; waits until it is. */
    JsonNode price(String person, String project, String currency, String perHour) {
        JsonNode rate = admin.post("/rates", rate(person, project, "2000-01-01", currency, perHour)).expect(201).json();
        untilInLine();
        return rate;
    }

    Books add(ObjectNode rate) {
        admin.post("/rates", rate).expect(201);
        return this;
    }

    JsonNode rates() {
        return admin.get("/rates").expect(200).json().get("rates");
    }

    JsonNode preview(ObjectNode rate) {
        return admin.post("/rates/preview", rate).expect(200).json();
    }

    static ObjectNode rate(String person, String project, String validFrom, String currency, String perHour) {
        ObjectNode rate = object("validFrom", validFrom);
        rate.put("person", person);
        rate.put("project", project);
        rate.put("currency", currency);
        rate.put("perHour", perHour);
        return rate;
    }

    JsonNode state() {
        return admin.get("/ledger/state").expect(200).json();
    }

    JsonNode ledgerOf(String project) {
        return admin.get("/projects/" + project + "/ledger?limit=" + MOST_PER_PAGE).expect(200).json();
    }

    /** The project's entries on all pages. */
    List<JsonNode> entriesOf(String project) {
        List<JsonNode> entries = new ArrayList<>();
        int count;
        do {
            JsonNode page = admin.get("/projects/" + project + "/ledger?order=OLDEST_FIRST&limit=" + MOST_PER_PAGE + "&start=" + entries.size()).expect(200).json();
            page.get("entries").forEach(entries::add);
            count = page.get("count").getIntValue();
        } while (entries.size() < count);
        return entries;
    }

    /** Waits until the ledger holds this worklog with this time, priced or not, and answers its entry. */
    JsonNode entry(String project, String issueKey, long worklogId, long seconds) {
        return Soon.see("Worklog " + worklogId + " in the ledger", () -> find(project, issueKey, worklogId), entry -> entry.path("seconds").asLong() == seconds);
    }

    void awaitWithout(String project, String issueKey, long worklogId) {
        Soon.see("Worklog " + worklogId + " out of the ledger", () -> find(project, issueKey, worklogId), JsonNode::isMissingNode);
    }

    JsonNode issueBudget(String issueKey) {
        return admin.get(Paths.budgetOf(issueKey)).expect(200).json();
    }

    JsonNode projectMoney(String project) {
        return admin.get("/projects/" + project + "/money").expect(200).json();
    }

    String csv(String project) {
        return admin.get("/projects/" + project + "/ledger.csv").expect(200).body();
    }

    static String cost(JsonNode entry) {
        return amount(entry.path("cost"));
    }

    static String amount(JsonNode money) {
        return money.path("currency").asText() + " " + money.path("amount").asText();
    }

    static BigDecimal sum(Iterable<JsonNode> entries) {
        BigDecimal sum = BigDecimal.ZERO;
        for (JsonNode entry : entries) {
            sum = entry.path("cost").isObject() ? sum.add(new BigDecimal(entry.path("cost").path("amount").asText())) : sum;
        }
        return sum;
    }

    private JsonNode find(String project, String issueKey, long worklogId) {
        for (JsonNode entry : admin.get("/projects/" + project + "/ledger?limit=" + MOST_PER_PAGE + "&issue=" + issueKey).expect(200).json().get("entries")) {
            if (entry.get("worklogId").asLong() == worklogId) {
                return entry;
            }
        }
        return object().path("nothing");
    }

    private Books orderedAfter(String path) {
        untilInLine();
        String before = state().path("reconciledAt").asText();
        admin.post(path, object()).expect(202);
        Soon.see("The end of " + path, this::state, state ->
                state.path("reconciledAt").isTextual() && !state.path("reconciledAt").asText().equals(before) && !state.path("reconciling").getBooleanValue());
        return this;
    }
}
