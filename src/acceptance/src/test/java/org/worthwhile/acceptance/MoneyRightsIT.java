package org.worthwhile.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.worthwhile.acceptance.BudgetBody.aBudget;
import static org.worthwhile.acceptance.BudgetBody.aPlan;
import static org.worthwhile.acceptance.NoteBody.object;
import static org.worthwhile.acceptance.Paths.budgetOf;
import static org.worthwhile.acceptance.Paths.budgetOfProject;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.codehaus.jackson.JsonNode;
import org.codehaus.jackson.node.ObjectNode;
import org.junit.After;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;

/** Every door to money and rates, tried by people with different rights: what somebody may not see travels to them in no form. */
public class MoneyRightsIT {

    @ClassRule
    public static final SharedJira JIRA = new SharedJira();

    private static final String PROJECT = "LAB";
    private static final String RATE = "6173.49";
    /** Of 2 h 17 min at that rate. */
    private static final String COST = "14096.14";
    private static final String PLANNED = "88775.31";
    private static final String PROJECT_BUDGET = "7654321.09";
    private static final List<String> MONEY = List.of(COST, PLANNED, PROJECT_BUDGET);
    private static final List<String> EVERYTHING = List.of(RATE, COST, PLANNED, PROJECT_BUDGET);

    private static String issue;
    private static long rate;

    @BeforeClass
    public static void workAndPlan() {
        Books books = Books.of(JIRA.address()).untilInLine();
        rate = books.price("dev", PROJECT, "EUR", RATE).get("id").asLong();
        JiraWork dev = JiraWork.of(JIRA.address(), "dev");
        issue = dev.createIssue(PROJECT);
        JsonNode entry = books.entry(PROJECT, issue, dev.log(issue, LocalDate.now(ZoneOffset.UTC).minusDays(3), "2h 17m"), 8_220);
        assertThat(Books.cost(entry)).isEqualTo("EUR " + COST);
        JIRA.as("petra").put(budgetOf(issue), aPlan(PLANNED).json()).expect(200);
        JIRA.as("petra").put(budgetOfProject(PROJECT), aBudget(PROJECT_BUDGET).json()).expect(200);
    }

    @After
    public void takeBackGrants() {
        Grants.in(PROJECT, JIRA.as("admin")).asByDefault();
    }

    @Test
    public void administratorsSeeEverything() {
        assertThat(statuses(readingEverything(JIRA.as("admin")))).allSatisfy((door, status) -> assertThat(status).as(door).isEqualTo(200));
        assertThat(EVERYTHING).allSatisfy(amount -> assertThat(doorsThatTell(amount, readingEverything(JIRA.as("admin")))).as(amount).isNotEmpty());
    }

    @Test
    public void projectManagersSeeMoney() {
        RestClient petra = JIRA.as("petra");

        assertThat(MONEY).allSatisfy(amount -> assertThat(doorsThatTell(amount, readingEverything(petra))).as(amount).isNotEmpty());
    }

    @Test
    public void projectManagersSeeNoRates() {
        assertThat(doorsThatTell(RATE, readingEverything(JIRA.as("petra")))).isEmpty();
    }

    /** An entry's cost and its time give the rate away. */
    @Test
    public void projectManagersSeeNoCostOfSinglePeople() {
        RestClient petra = JIRA.as("petra");

        assertThat(doorsThatTell(COST, List.of(petra.get(ledger()), petra.get(csv()), petra.get(people())))).isEmpty();
    }

    @Test
    public void projectManagersAreKeptFromRatesAndAdministration() {
        RestClient petra = JIRA.as("petra");

        assertThat(statuses(Stream.concat(administering(petra), addingRates(petra)).toList())).allSatisfy(MoneyRightsIT::isForbidden);
    }

    @Test
    public void peopleWithoutRightsSeeNoAmount() {
        for (String person : List.of("dev", "sofia")) {
            assertThat(EVERYTHING).as(person).allSatisfy(amount -> assertThat(doorsThatTell(amount, readingEverything(JIRA.as(person)))).as(amount).isEmpty());
        }
    }

    @Test
    public void peopleWithoutRightsGetAnswersWithoutFigures() {
        JsonNode budget = JIRA.as("dev").get(budgetOf(issue)).expect(200).json();

        assertThat(Stream.of("money", "hours", "plan", "expectedValue").filter(part -> budget.path(part).isObject())).isEmpty();
    }

    @Test
    public void peopleWithoutRightsAreKeptFromEveryListOfFigures() {
        RestClient dev = JIRA.as("dev");

        assertThat(statuses(Stream.concat(figures(dev), administering(dev)).toList())).allSatisfy(MoneyRightsIT::isForbidden);
    }

    @Test
    public void peopleWithoutRightsChangeNothing() {
        RestClient dev = JIRA.as("dev");

        assertThat(statuses(Stream.concat(addingRates(dev), changingBudgets(dev)).toList())).allSatisfy(MoneyRightsIT::isForbidden);
    }

    @Test
    public void hiddenRateIsRefusedAsAMissingOneIs() {
        List<String> hidden = changingRate(JIRA.as("petra"), rate).map(answer -> answer.expect(404).body()).toList();
        List<String> missing = changingRate(JIRA.as("petra"), 999_999_999).map(answer -> answer.expect(404).body()).toList();

        assertThat(hidden).isEqualTo(missing);
    }

    @Test
    public void peopleWithoutRightsSeeNoBudgetPanel() {
        assertThat(JIRA.as("sofia").page("/browse/" + issue).expect(200).body()).doesNotContain("worthwhile-budget-panel");
        assertThat(JIRA.as("petra").page("/browse/" + issue).expect(200).body()).contains("worthwhile-budget-panel");
    }

    @Test
    public void nobodyKnowsOfProjectsTheyMayNotBrowse() {
        RestClient otto = JIRA.as("otto");

        assertThat(statuses(Stream.concat(ofProject(otto), changingBudgets(otto)).toList()))
                .allSatisfy((door, status) -> assertThat(status).as(door).isEqualTo(404));
    }

    @Test
    public void hiddenProjectAnswersAsAMissingOneDoes() {
        Answer hidden = JIRA.as("otto").get("/projects/LAB/money").expect(404);
        Answer missing = JIRA.as("otto").get("/projects/BAL/money").expect(404);

        assertThat(hidden.body().replace("LAB", "")).isEqualTo(missing.body().replace("BAL", ""));
    }

    @Test
    public void anonymousPeopleAreAskedToLogIn() {
        RestClient nobody = JIRA.anonymously();
        Stream<Answer> doors = Stream.of(ofProject(nobody), administering(nobody), addingRates(nobody), changingRate(nobody, rate), changingBudgets(nobody)).flatMap(some -> some);

        assertThat(statuses(doors.toList())).allSatisfy((door, status) -> assertThat(status).as(door).isEqualTo(401));
    }

    @Test
    public void hoursAloneTellNoMoney() {
        grant("VIEW_HOURS");
        RestClient sofia = JIRA.as("sofia");

        assertThat(sofia.get(ledger()).expect(200).json().path("seconds").asLong()).isPositive();
        assertThat(EVERYTHING).allSatisfy(amount -> assertThat(doorsThatTell(amount, readingEverything(sofia))).as(amount).isEmpty());
    }

    @Test
    public void hoursAloneAnswerNoQuestionAboutPrices() {
        grant("VIEW_HOURS");

        assertThat(statuses(List.of(JIRA.as("sofia").get(ledger() + "?order=DEAREST_FIRST"), JIRA.as("sofia").get(ledger() + "?pricing=UNPRICED"),
                JIRA.as("sofia").get(csv() + "?order=DEAREST_FIRST")))).allSatisfy(MoneyRightsIT::isForbidden);
    }

    @Test
    public void budgetAloneTellsNeitherHoursNorRates() {
        grant("VIEW_BUDGET");
        RestClient sofia = JIRA.as("sofia");

        JsonNode money = sofia.get("/projects/" + PROJECT + "/money").expect(200).json();
        assertThat(money.path("money").isObject()).isTrue();
        assertThat(money.path("hours").isObject()).isFalse();
        assertThat(doorsThatTell(RATE, readingEverything(sofia))).isEmpty();
        assertThat(statuses(List.of(sofia.get(ledger()), sofia.get(csv()), sofia.get(people())))).allSatisfy(MoneyRightsIT::isForbidden);
    }

    @Test
    public void budgetAloneIsNotForChanging() {
        grant("VIEW_BUDGET");

        assertThat(statuses(changingBudgets(JIRA.as("sofia")).toList())).allSatisfy(MoneyRightsIT::isForbidden);
    }

    @Test
    public void ratesOfOneProjectAloneOpenNoOtherDoor() {
        grant("VIEW_RATES");
        RestClient sofia = JIRA.as("sofia");

        assertThat(statuses(Stream.concat(figures(sofia), addingRates(sofia)).toList())).allSatisfy(MoneyRightsIT::isForbidden);
        assertThat(MONEY).allSatisfy(amount -> assertThat(doorsThatTell(amount, readingEverything(sofia))).as(amount).isEmpty());
    }

    private static void isForbidden(String door, int status) {
        assertThat(status).as(door).isEqualTo(403);
    }

    /** To the sales people, in the project, and to nobody else. */
    private static void grant(String right) {
        Grants.in(PROJECT, JIRA.as("admin")).give(right, "group:sales");
    }

    private static List<Answer> readingEverything(RestClient person) {
        return Stream.of(ofProject(person), administering(person), pages(person)).flatMap(doors -> doors).toList();
    }

    private static Stream<Answer> ofProject(RestClient person) {
        return Stream.concat(figures(person), Stream.of(
                person.get(budgetOf(issue)),
                person.get("/projects/" + PROJECT + "/money"),
                person.get("/fragments/issues/" + issue + "/budget-panel"),
                person.get("/fragments/projects/" + PROJECT + "/overview")));
    }

    private static Stream<Answer> figures(RestClient person) {
        return Stream.of(
                person.get("/projects/" + PROJECT + "/money/issues"),
                person.get(people()),
                person.get(ledger()),
                person.get(csv()),
                person.get(budgetOfProject(PROJECT)),
                person.get("/fragments/issues/" + issue + "/plan-form"),
                person.get("/fragments/projects/" + PROJECT + "/budget-tab"),
                person.get("/fragments/projects/" + PROJECT + "/ledger"),
                person.get("/fragments/projects/" + PROJECT + "/budget-form"));
    }

    private static Stream<Answer> administering(RestClient person) {
        return Stream.of(
                person.get("/rates"),
                person.get("/permissions"),
                person.get("/permissions/choices/holders"),
                person.get("/permissions/choices/projects"),
                person.get("/ledger/state"),
                person.get("/ledger/health"),
                person.get("/fragments/administration/permissions"),
                person.get("/fragments/administration/ledger"),
                person.get("/fragments/administration/ledger/rebuild"));
    }

    private static Stream<Answer> pages(RestClient person) {
        return Stream.of(
                person.page("/browse/" + issue),
                person.page("/projects/" + PROJECT + "/issues"),
                person.page("/projects/" + PROJECT + "?selectedItem=org.worthwhile.jira:worthwhile-overview"),
                person.page("/projects/" + PROJECT + "?selectedItem=org.worthwhile.jira:worthwhile-value"),
                person.page("/projects/" + PROJECT + "?selectedItem=org.worthwhile.jira:worthwhile-budget"));
    }

    private static Stream<Answer> addingRates(RestClient person) {
        ObjectNode guess = Books.rate("dev", PROJECT, "2001-01-01", "EUR", "1.00");
        return Stream.of(
                person.post("/rates", guess),
                person.post("/rates/preview", guess));
    }

    private static Stream<Answer> changingRate(RestClient person, long id) {
        ObjectNode change = object("validFrom", "2000-01-01");
        change.put("version", 1);
        change.put("currency", "EUR");
        change.put("perHour", "1.00");
        return Stream.of(
                person.put("/rates/" + id, change),
                person.delete("/rates/" + id + "?version=1"));
    }

    private static Stream<Answer> changingBudgets(RestClient person) {
        return Stream.of(
                person.put(budgetOfProject(PROJECT), aBudget(PROJECT_BUDGET).version(1).json()),
                person.put(budgetOf(issue), aPlan("1.00").json()));
    }

    private static Map<String, Integer> statuses(List<Answer> answers) {
        return answers.stream().collect(Collectors.toMap(Answer::request, Answer::status));
    }

    /** Whatever separators, and also in whole minor units. */
    private static List<String> doorsThatTell(String amount, List<Answer> answers) {
        String digits = amount.replace(".", "");
        return answers.stream().filter(answer -> FigureText.plain(answer.body()).contains(digits)).map(Answer::request).toList();
    }

    private static String ledger() {
        return "/projects/" + PROJECT + "/ledger";
    }

    private static String csv() {
        return "/projects/" + PROJECT + "/ledger.csv";
    }

    private static String people() {
        return "/projects/" + PROJECT + "/money/people";
    }
}
