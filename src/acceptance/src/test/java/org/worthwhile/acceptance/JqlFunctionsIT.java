package org.worthwhile.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.worthwhile.acceptance.BudgetBody.aPlan;
import static org.worthwhile.acceptance.NoteBody.aNote;
import static org.worthwhile.acceptance.Paths.budgetOf;
import static org.worthwhile.acceptance.Paths.notesOf;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;

import org.junit.Before;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;

/** What the JQL functions of the app find, for whom, and what they say when they are asked wrongly. */
public class JqlFunctionsIT {

    @ClassRule
    public static final SharedJira JIRA = new SharedJira();

    private static final String PROJECT = "ASKED";
    private static final String OVER_BUDGET = "issue in overBudgetIssues()";
    private static final LocalDate DAY = LocalDate.now(ZoneOffset.UTC).minusDays(4);

    private final FieldDoors petra = FieldDoors.of(JIRA.as("petra"));
    private final FieldDoors sofia = FieldDoors.of(JIRA.as("sofia"));

    @BeforeClass
    public static void fillTheProject() {
        Books books = JIRA.bringIn(new ImportedWork().project(PROJECT, 6, "petra")
                .worklog("ASKED-1", "dev", DAY, 3_600).worklog("ASKED-2", "dev", DAY, 3_600).worklog("ASKED-3", "dev", DAY, 7_200));
        books.price("dev", PROJECT, "EUR", "100.00");
        say("ASKED-1", "Acme", "EUR", "12000.00");
        say("ASKED-2", "Acme", "EUR", "10000.00");
        say("ASKED-3", "Bergwerk & Söhne", "USD", "11000.00");
        say("ASKED-4", "Bergwerk & Söhne", "EUR", "-500.00");
        plan("ASKED-1", "99.99");
        plan("ASKED-2", "100.00");
        plan("ASKED-5", "10.00");
    }

    @Before
    public void giveBackDefaults() {
        Grants.in(PROJECT, JIRA.as("admin")).asByDefault();
    }

    private static void say(String issue, String customer, String currency, String likely) {
        JIRA.as("petra").post(notesOf(issue), aNote().customer(customer).likely(currency, likely).confidence(100).json()).expect(201);
    }

    private static void plan(String issue, String amount) {
        JIRA.as("petra").put(budgetOf(issue), aPlan(amount).json()).expect(200);
    }

    @Test
    public void issuesAreFoundByTheirValueInOneCurrency() {
        assertThat(worth("> 10000", "EUR")).containsExactly("ASKED-1");
        assertThat(worth(">= 10000", "eur")).containsExactly("ASKED-1", "ASKED-2");
        assertThat(worth("=10000.00", "EUR")).containsExactly("ASKED-2");
        assertThat(worth("!= 10000", "EUR")).containsExactly("ASKED-1", "ASKED-4");
        assertThat(worth("< 0", "EUR")).containsExactly("ASKED-4");
        assertThat(worth("<= 11000", "USD")).containsExactly("ASKED-3");
        assertThat(worth("> 0", "CHF")).isEmpty();
    }

    private List<String> worth(String comparison, String currency) {
        return petra.found("project = ASKED and issue in issuesWithCustomerValue(\"" + comparison + "\", \"" + currency + "\") order by key asc");
    }

    @Test
    public void issuesAreFoundByTheirCustomer() {
        assertThat(petra.found("project = ASKED and issue in issuesOfCustomer(Acme) order by key asc")).containsExactly("ASKED-1", "ASKED-2");
        assertThat(petra.found("project = ASKED and issue in issuesOfCustomer(\"bergwerk & SÖHNE\") order by key asc")).containsExactly("ASKED-3", "ASKED-4");
        assertThat(petra.found("issue in issuesOfCustomer(\"Nobody at all\")")).isEmpty();
    }

    @Test
    public void issuesAreFoundThatCostMoreThanPlanned() {
        assertThat(petra.found("project = ASKED and " + OVER_BUDGET)).containsExactly("ASKED-1");

        String subTask = JiraWork.of(JIRA.address(), "dev").createSubTask("ASKED-5");
        JiraWork.of(JIRA.address(), "dev").log(subTask, DAY, "1h");

        Soon.see("The parent of what was worked on", () -> petra.found("project = ASKED and " + OVER_BUDGET + " order by key asc"),
                List.of("ASKED-1", "ASKED-5")::equals);
    }

    @Test
    public void functionsAreAPartOfTheLanguage() {
        assertThat(petra.found("project = ASKED and issue not in issuesOfCustomer(Acme)"))
                .contains("ASKED-3", "ASKED-4", "ASKED-6").doesNotContain("ASKED-1", "ASKED-2");
        assertThat(petra.found("issue in issuesOfCustomer(Acme) and not issue in issuesWithCustomerValue('> 10000', EUR) and project = ASKED and created <= now()"))
                .containsExactly("ASKED-2");
        long filter = Dashboards.of(JIRA.address(), "petra").filter("Of Acme", "project = ASKED and issue in issuesOfCustomer(Acme)");
        assertThat(petra.foundByFilter(filter)).hasSize(2);
        decide(List.of());
        assertThat(sofia.foundByFilter(filter)).isEmpty();
    }

    @Test
    public void eachRightFindsItsOwn() {
        decide(List.of());
        assertThat(foundBySofia()).isEmpty();
        decide(List.of("VIEW_VALUE"));
        assertThat(foundBySofia()).containsExactly("issue in issuesWithCustomerValue('> 0', EUR)", "issue in issuesOfCustomer(Acme)");
        decide(List.of("VIEW_BUDGET"));
        assertThat(foundBySofia()).containsExactly(OVER_BUDGET);
    }

    private List<String> foundBySofia() {
        return Stream.of("issue in issuesWithCustomerValue('> 0', EUR)", "issue in issuesOfCustomer(Acme)", OVER_BUDGET)
                .filter(question -> !sofia.found("project = ASKED and " + question).isEmpty()).toList();
    }

    /** Whether there is such a customer is not told either. */
    @Test
    public void whoMaySeeNothingIsToldNothing() {
        decide(List.of());
        assertThat(sofia.found("issue in issuesOfCustomer(Acme) and project = ASKED")).isEqualTo(sofia.found("issue in issuesOfCustomer(Emca) and project = ASKED"));
        FieldDoors nobody = FieldDoors.of(JIRA.anonymously());
        assertThat(nobody.found("issue in issuesOfCustomer(Acme)")).isEmpty();
        assertThat(nobody.found("issue in issuesWithCustomerValue('> 0', EUR)")).isEmpty();
        assertThat(nobody.found(OVER_BUDGET)).isEmpty();
    }

    @Test
    public void refusalsNameTheArgument() {
        assertThat(petra.problems("issue in issuesWithCustomerValue('> 10000')")).contains("issuesWithCustomerValue", "2", "1");
        assertThat(petra.problems("issue in issuesWithCustomerValue()")).contains("issuesWithCustomerValue");
        assertThat(petra.problems("issue in issuesOfCustomer()")).contains("issuesOfCustomer");
        assertThat(petra.problems("issue in overBudgetIssues(all)")).contains("overBudgetIssues");
        assertThat(petra.problems("issue in issuesWithCustomerValue('much', EUR)")).contains("issuesWithCustomerValue", "comparison");
        assertThat(petra.problems("issue in issuesWithCustomerValue('> 10000', Euro)")).contains("issuesWithCustomerValue", "currency");
        assertThat(petra.problems("issue in issuesWithCustomerValue('> 1.234,50', EUR)")).contains("comparison");
        assertThat(petra.problems("issue in issuesOfCustomer(' ')")).contains("issuesOfCustomer", "customer");
        assertThat(petra.problems("project in issuesOfCustomer(Acme)")).isNotEmpty();
    }

    @Test
    public void refusalsAreInTheReadersLanguage() {
        JIRA.germanEditor();
        String german = FieldDoors.of(JIRA.as("otto")).problems("issue in issuesWithCustomerValue('much', EUR)");

        assertThat(german).isNotEmpty().isNotEqualTo(petra.problems("issue in issuesWithCustomerValue('much', EUR)"));
    }

    private static void decide(List<String> rights) {
        Grants.in(PROJECT, JIRA.as("admin")).only("group:sales", rights);
    }
}
