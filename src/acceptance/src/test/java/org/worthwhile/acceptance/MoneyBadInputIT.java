package org.worthwhile.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.worthwhile.acceptance.BudgetBody.aBudget;
import static org.worthwhile.acceptance.BudgetBody.aPlan;
import static org.worthwhile.acceptance.Paths.budgetOf;
import static org.worthwhile.acceptance.Paths.budgetOfProject;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

import org.codehaus.jackson.JsonNode;
import org.codehaus.jackson.node.ObjectNode;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameter;
import org.junit.runners.Parameterized.Parameters;

/** One thing wrong with a rate, a budget or a plan: the field is named, the reason is given in the reader's language, nothing is saved. */
@RunWith(Parameterized.class)
public class MoneyBadInputIT {

    private static final String PROJECT = "WERK";
    private static final String RATES = "/rates";
    private static final String BUDGET = budgetOfProject(PROJECT);
    private static final String PLAN = budgetOf(PROJECT + "-1");
    private static final String ABSURD = "9".repeat(40);

    private static LocalJiraProcess jira;

    @Parameter(0)
    public String wrong;

    @Parameter(1)
    public String field;

    @Parameter(2)
    public Function<RestClient, Answer> request;

    @Parameters(name = "{0}")
    public static List<Object[]> cases() {
        return List.of(
                rate("negative rate", "perHour", rate -> rate.put("perHour", "-1.00")),
                rate("absurd rate", "perHour", rate -> rate.put("perHour", ABSURD)),
                rate("rate beyond counting", "perHour", rate -> rate.put("perHour", "1e400")),
                rate("rate that is no number", "perHour", rate -> rate.put("perHour", "NaN")),
                rate("rate that is a JSON number", "perHour", rate -> rate.put("perHour", 80.5)),
                rate("rate with more decimals than the euro has", "perHour", rate -> rate.put("perHour", "80.123")),
                rate("rate with decimals in a currency without", "perHour", rate -> rate.put("currency", "JPY")),
                rate("no rate", "perHour", rate -> rate.remove("perHour")),
                rate("rate in an unknown currency", "currency", rate -> rate.put("currency", "ZZZ")),
                rate("rate without a currency", "currency", rate -> rate.remove("currency")),
                rate("rate from a day that has one", "validFrom", rate -> rate.put("validFrom", "2000-01-01")),
                rate("rate from a day that never was", "validFrom", rate -> rate.put("validFrom", "2026-02-30")),
                rate("rate without a day", "validFrom", rate -> rate.remove("validFrom")),
                rate("rate of an unknown person", "person", rate -> rate.put("person", "nobody-here")),
                rate("rate of a project without a person", "person", rate -> rate.remove("person")),
                rate("rate with a field we do not know", "perDay", rate -> rate.put("perDay", "800.00")),
                budget("negative budget", "amount", budget -> budget.put("amount", "-0.01")),
                budget("absurd budget", "amount", budget -> budget.put("amount", ABSURD)),
                budget("budget with more decimals than the euro has", "amount", budget -> budget.put("amount", "1000.001")),
                budget("no budget", "amount", budget -> budget.remove("amount")),
                budget("budget in an unknown currency", "currency", budget -> budget.put("currency", "ZZZ")),
                budget("budget without a currency", "currency", budget -> budget.remove("currency")),
                budget("budget in another currency than the entries", "currency", budget -> budget.put("currency", "USD")),
                budget("budget that ends before it starts", "to", budget -> budget.put("to", "2025-12-31")),
                budget("budget without an end", "to", budget -> budget.remove("to")),
                budget("budget from a day that never was", "from", budget -> budget.put("from", "2026-02-30")),
                budget("budget without a reason", "reason", budget -> budget.put("reason", " \n\u00a0")),
                budget("budget with a novel for a reason", "reason", budget -> budget.put("reason", "x".repeat(501))),
                budget("negative tolerance", "tolerance", budget -> budget.put("tolerance", "-1")),
                budget("tolerance beyond all", "tolerance", budget -> budget.put("tolerance", "100.01")),
                budget("negative hours", "hours", budget -> budget.put("hours", "-1")),
                budget("absurd hours", "hours", budget -> budget.put("hours", ABSURD)),
                budget("hours with three decimals", "hours", budget -> budget.put("hours", "1.234")),
                plan("negative plan", "amount", plan -> plan.put("amount", "-5.00")),
                plan("plan in an unknown currency", "currency", plan -> plan.put("currency", "ZZZ")),
                plan("plan with absurd hours", "hours", plan -> plan.put("hours", ABSURD)));
    }

    /** Sofia, whose language is German, may set rates and budgets here. */
    @BeforeClass
    public static void start() {
        LocalDate day = LocalDate.now(ZoneOffset.UTC).minusDays(10);
        ImportedWork world = new ImportedWork().project(PROJECT, 1).worklog("WERK-1", "dev", day, 3_600);
        jira = LocalJiraProcess.startWithApp("bad-money", "--no-demo", "--import", world.write("bad-money").toString());
        Books.of(jira.address()).untilInLine().price("dev", PROJECT, "EUR", "80.00");
        Grants.everywhere(admin()).give(Map.of("EDIT_RATES", List.of("jira-administrators", "group:sales"),
                "EDIT_BUDGET", List.of("project-administrators", "group:sales")));
        admin().put(BUDGET, budget().json()).expect(200);
    }

    @AfterClass
    public static void stop() {
        if (jira != null) {
            jira.close();
        }
    }

    @Test
    public void englishReaderIsToldFieldAndReason() {
        JsonNode error = onlyError(admin());

        assertThat(error.get("field").asText()).isEqualTo(field);
        assertThat(Texts.english().matches(error.get("key").asText(), error.get("message").asText())).as(error.toString()).isTrue();
    }

    @Test
    public void germanReaderIsToldFieldAndReason() {
        JsonNode error = onlyError(RestClient.as(jira.address(), "sofia"));

        assertThat(error.get("field").asText()).isEqualTo(field);
        assertThat(Texts.german().matches(error.get("key").asText(), error.get("message").asText())).as(error.toString()).isTrue();
    }

    @Test
    public void nothingIsSaved() {
        List<String> before = everythingSaved();

        onlyError(admin());

        assertThat(everythingSaved()).isEqualTo(before);
    }

    private JsonNode onlyError(RestClient person) {
        JsonNode errors = request.apply(person).expect(400).json().get("errors");
        assertThat(errors).as("problems: %s", errors).hasSize(1);
        return errors.get(0);
    }

    private static List<String> everythingSaved() {
        return List.of(admin().get(RATES).expect(200).body(), admin().get(BUDGET).expect(200).body(), admin().get(PLAN).expect(200).body());
    }

    private static RestClient admin() {
        return RestClient.as(jira.address(), "admin");
    }

    private static Object[] rate(String wrong, String field, Consumer<ObjectNode> change) {
        ObjectNode rate = Books.rate("dev", PROJECT, "2020-02-01", "EUR", "80.50");
        change.accept(rate);
        return new Object[] {wrong, field, (Function<RestClient, Answer>) person -> person.post(RATES, rate)};
    }

    private static Object[] budget(String wrong, String field, Consumer<ObjectNode> change) {
        return putting(BUDGET, wrong, field, budget().version(1).json(), change);
    }

    private static Object[] plan(String wrong, String field, Consumer<ObjectNode> change) {
        return putting(PLAN, wrong, field, aPlan("1000.00").with("hours", "100").json(), change);
    }

    private static BudgetBody budget() {
        return aBudget("1000.00").with("hours", "100").with("tolerance", "10");
    }

    private static Object[] putting(String path, String wrong, String field, ObjectNode body, Consumer<ObjectNode> change) {
        change.accept(body);
        return new Object[] {wrong, field, (Function<RestClient, Answer>) person -> person.put(path, body)};
    }
}
