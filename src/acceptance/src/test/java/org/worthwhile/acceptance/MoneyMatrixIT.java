package org.worthwhile.acceptance;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.worthwhile.acceptance.BudgetBody.aBudget;
import static org.worthwhile.acceptance.BudgetBody.aPlan;
import static org.worthwhile.acceptance.NoteBody.aNote;
import static org.worthwhile.acceptance.Paths.budgetOf;
import static org.worthwhile.acceptance.Paths.budgetOfProject;
import static org.worthwhile.acceptance.Paths.notesOf;
import static org.worthwhile.acceptance.Paths.panel;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;

/** Each right alone, and a few together, at each door: what comes out, as one table. */
public class MoneyMatrixIT {

    @ClassRule
    public static final SharedJira JIRA = new SharedJira();

    private static final String PROJECT = "MATRIX";
    private static final String ISSUE = "MATRIX-1";

    /** Each has one letter in the table, and figures that stand nowhere else. */
    private enum Secret {
        /** What the customer said it is worth. */
        VALUE('V', "9876543"),
        /** Worked time of two people and their sum, for people and in seconds. */
        HOURS('H', "77:17", "62:23", "139:40", "278220", "224580", "502800"),
        /** What the issue and the project have cost, may cost, and have left. */
        MONEY('M', "1065016", "8877531", "765432109", "7812515", "764367093"),
        /** What each of the two people cost. */
        COST('C', "645239", "419777"),
        /** What an hour of theirs costs. */
        RATE('R', "8349", "6729");

        private final char letter;
        private final List<Pattern> figures;

        Secret(char letter, String... figures) {
            this.letter = letter;
            this.figures = Arrays.stream(figures).map(FigureText::pattern).toList();
        }

        boolean isIn(String plain) {
            return figures.stream().anyMatch(figure -> figure.matcher(plain).find());
        }
    }

    /** Rights of the columns, in order. */
    private static final Map<String, List<String>> COLUMNS = columns();

    /** Letters of the secrets that come out; a dot where the answer holds none of them, a status where there is no answer. */
    private static final String TABLE = """
                                     | none | value | edit value | hours | budget | edit budget | rates | edit rates | budget+value | budget+hours | hours+rates | budget+rates | budget+hours+rates
            issue page, source       | .    | V     | V          | H     | M      | M           | .     | .          | VM           | HM           | H           | M            | HM
            Customer value panel     | 404  | V     | V          | 404   | 404    | 404         | 404   | 404        | V            | 404          | 404         | 404          | 404
            Budget panel             | .    | .     | .          | H     | M      | M           | .     | .          | VM           | HM           | H           | M            | HM
            plan dialog              | 403  | 403   | 403        | 403   | 403    | M           | 403   | 403        | 403          | 403          | 403         | 403          | 403
            Overview, source         | 404  | V     | V          | H     | M      | M           | 404   | 404        | VM           | HM           | H           | M            | HM
            Value, source            | 404  | V     | V          | 404   | 404    | 404         | 404   | 404        | V            | 404          | 404         | 404          | 404
            Budget, source           | 404  | 404   | 404        | H     | M      | M           | 404   | 404        | M            | HM           | HR          | M            | HMCR
            Budget, dearest first    | 404  | 404   | 404        | H     | M      | M           | 404   | 404        | M            | HM           | HR          | M            | HMCR
            Overview                 | .    | V     | V          | H     | M      | M           | .     | .          | VM           | HM           | H           | M            | HM
            Value                    | 403  | V     | V          | 403   | 403    | 403         | 403   | 403        | V            | 403          | 403         | 403          | 403
            Budget                   | 403  | 403   | 403        | H     | M      | M           | 403   | 403        | M            | HM           | H           | M            | HMC
            ledger                   | 403  | 403   | 403        | H     | 403    | 403         | 403   | 403        | 403          | H            | HR          | 403          | HMCR
            budget dialog            | 403  | 403   | 403        | 403   | 403    | M           | 403   | 403        | 403          | 403          | 403         | 403          | 403
            REST notes of issue      | 404  | V     | V          | 404   | 404    | 404         | 404   | 404        | V            | 404          | 404         | 404          | 404
            REST notes of project    | 403  | V     | V          | 403   | 403    | 403         | 403   | 403        | V            | 403          | 403         | 403          | 403
            REST budget of issue     | .    | .     | .          | H     | M      | M           | .     | .          | VM           | HM           | H           | M            | HM
            REST money of project    | .    | .     | .          | H     | M      | M           | .     | .          | M            | HM           | H           | M            | HM
            REST money by issue      | 403  | 403   | 403        | H     | M      | M           | 403   | 403        | M            | HM           | H           | M            | HM
            REST money by person     | 403  | 403   | 403        | H     | 403    | 403         | 403   | 403        | 403          | H            | H           | 403          | HC
            REST history of budget   | 403  | 403   | 403        | 403   | M      | M           | 403   | 403        | M            | M            | 403         | M            | M
            REST portfolio           | .    | V     | V          | H     | M      | M           | .     | .          | VM           | HM           | H           | M            | HM
            REST ledger              | 403  | 403   | 403        | H     | 403    | 403         | 403   | 403        | 403          | H            | HR          | 403          | HMCR
            REST dearest first       | 403  | 403   | 403        | 403   | 403    | 403         | 403   | 403        | 403          | 403          | 403         | 403          | HMCR
            REST unpriced only       | 403  | 403   | 403        | 403   | 403    | 403         | 403   | 403        | 403          | .            | .           | 403          | .
            CSV export               | 403  | 403   | 403        | H     | 403    | 403         | 403   | 403        | 403          | H            | HR          | 403          | HCR
            CSV dearest first        | 403  | 403   | 403        | 403   | 403    | 403         | 403   | 403        | 403          | 403          | 403         | 403          | HCR
            REST rates               | 403  | 403   | 403        | 403   | 403    | 403         | 403   | 403        | 403          | 403          | 403         | 403          | 403
            error: budget in dollars | 403  | 403   | 403        | 403   | 403    | 400         | 403   | 403        | 403          | 403          | 403         | 403          | 403
            error: outdated budget   | 403  | 403   | 403        | 403   | 403    | 409         | 403   | 403        | 403          | 403          | 403         | 403          | 403
            error: outdated plan     | 403  | 403   | 403        | 403   | 403    | 409         | 403   | 403        | 403          | 403          | 403         | 403          | 403
            error: rate twice        | 403  | 403   | 403        | 403   | 403    | 403         | 403   | 400        | 403          | 403          | 403         | 403          | 403
            preview of a rate        | 403  | 403   | 403        | 403   | 403    | 403         | 403   | .          | 403          | 403          | 403         | 403          | 403
            """;

    @BeforeClass
    public static void fillTheProject() {
        LocalDate day = LocalDate.now(ZoneOffset.UTC).minusDays(4);
        Books books = JIRA.bringIn(new ImportedWork().project(PROJECT, 1, "petra")
                .worklog(ISSUE, "dev", day, 278_220).worklog(ISSUE, "otto", day, 224_580));
        books.price("dev", PROJECT, "EUR", "83.49");
        books.price("otto", PROJECT, "EUR", "67.29");
        RestClient petra = JIRA.as("petra");
        petra.post(notesOf(ISSUE), aNote().likely("EUR", "98765.43").confidence(100).json()).expect(201);
        petra.put(budgetOfProject(PROJECT), aBudget("7654321.09").json()).expect(200);
        petra.put(budgetOf(ISSUE), aPlan("88775.31").json()).expect(200);
    }

    @Test
    public void eachDoorTellsWhatTheRightsAllow() {
        RightsTable table = new RightsTable(COLUMNS.keySet());
        COLUMNS.forEach((column, rights) -> {
            Grants.in(PROJECT, JIRA.as("admin")).only("group:sales", rights);
            doors(PROJECT, ISSUE).forEach((door, open) -> table.put(door, column, told(open.apply(JIRA.as("sofia")))));
        });

        assertThat(table.text()).isEqualTo(TABLE);
    }

    /** GRID lets anybody browse; money, hours and value are for people we know. Of an issue on which one person worked the cost is that person's. */
    @Test
    public void nobodyInParticularIsToldNothing() {
        JiraWork dev = JiraWork.of(JIRA.address(), "dev");
        String issue = dev.createIssue("GRID");
        Books books = Books.of(JIRA.address());
        books.price("dev", "GRID", "EUR", "83.49");
        books.entry("GRID", issue, dev.log(issue, LocalDate.now(ZoneOffset.UTC).minusDays(4), "77h 17m"), 278_220);
        JIRA.as("petra").put(budgetOf(issue), aPlan("88775.31").json()).expect(200);
        JIRA.as("petra").post(notesOf(issue), aNote().likely("EUR", "98765.43").confidence(100).json()).expect(201);
        assertThat(told(JIRA.as("admin").page("/browse/" + issue))).isEqualTo("VHMC");

        Map<String, String> answers = new LinkedHashMap<>();
        doors("GRID", issue).forEach((door, open) -> answers.put(door, told(open.apply(JIRA.anonymously()))));

        assertThat(answers.remove("issue page, source")).isEqualTo(".");
        assertThat(List.of("Overview, source", "Value, source", "Budget, source", "Budget, dearest first"))
                .allSatisfy(tab -> assertThat(answers.remove(tab)).as(tab).isEqualTo("404"));
        assertThat(answers).allSatisfy((door, answer) -> assertThat(answer).as(door).isEqualTo("401"));
    }

    private static Map<String, List<String>> columns() {
        Map<String, List<String>> columns = new LinkedHashMap<>();
        columns.put("none", List.of());
        columns.put("value", List.of("VIEW_VALUE"));
        columns.put("edit value", List.of("EDIT_VALUE"));
        columns.put("hours", List.of("VIEW_HOURS"));
        columns.put("budget", List.of("VIEW_BUDGET"));
        columns.put("edit budget", List.of("EDIT_BUDGET"));
        columns.put("rates", List.of("VIEW_RATES"));
        columns.put("edit rates", List.of("EDIT_RATES"));
        columns.put("budget+value", List.of("VIEW_BUDGET", "VIEW_VALUE"));
        columns.put("budget+hours", List.of("VIEW_BUDGET", "VIEW_HOURS"));
        columns.put("hours+rates", List.of("VIEW_RATES", "VIEW_HOURS"));
        columns.put("budget+rates", List.of("VIEW_BUDGET", "VIEW_RATES"));
        columns.put("budget+hours+rates", List.of("VIEW_BUDGET", "VIEW_HOURS", "VIEW_RATES"));
        return columns;
    }

    private static Map<String, Function<RestClient, Answer>> doors(String project, String issue) {
        Map<String, Function<RestClient, Answer>> doors = new LinkedHashMap<>();
        doors.put("issue page, source", person -> person.page("/browse/" + issue));
        doors.put("Customer value panel", person -> person.get(panel(issue)));
        doors.put("Budget panel", person -> person.get("/fragments/issues/" + issue + "/budget-panel"));
        doors.put("plan dialog", person -> person.get("/fragments/issues/" + issue + "/plan-form"));
        doors.put("Overview, source", person -> tab(person, project, "overview"));
        doors.put("Value, source", person -> tab(person, project, "value"));
        doors.put("Budget, source", person -> tab(person, project, "budget"));
        doors.put("Budget, dearest first", person -> tab(person, project, "budget&order=DEAREST_FIRST"));
        doors.put("Overview", person -> person.get(fragment(project, "overview")));
        doors.put("Value", person -> person.get(fragment(project, "value-tab")));
        doors.put("Budget", person -> person.get(fragment(project, "budget-tab")));
        doors.put("ledger", person -> person.get(fragment(project, "ledger")));
        doors.put("budget dialog", person -> person.get(fragment(project, "budget-form")));
        doors.put("REST notes of issue", person -> person.get(notesOf(issue)));
        doors.put("REST notes of project", person -> person.get(in(project, "value-notes")));
        doors.put("REST budget of issue", person -> person.get(budgetOf(issue)));
        doors.put("REST money of project", person -> person.get(in(project, "money")));
        doors.put("REST money by issue", person -> person.get(in(project, "money/issues")));
        doors.put("REST money by person", person -> person.get(in(project, "money/people")));
        doors.put("REST history of budget", person -> person.get(budgetOfProject(project)));
        doors.put("REST portfolio", person -> person.get("/portfolio?scope=PROJECTS&projects=" + project));
        doors.put("REST ledger", person -> person.get(in(project, "ledger")));
        doors.put("REST dearest first", person -> person.get(in(project, "ledger?order=DEAREST_FIRST")));
        doors.put("REST unpriced only", person -> person.get(in(project, "ledger?pricing=UNPRICED")));
        doors.put("CSV export", person -> person.get(in(project, "ledger.csv")));
        doors.put("CSV dearest first", person -> person.get(in(project, "ledger.csv?order=DEAREST_FIRST")));
        doors.put("REST rates", person -> person.get("/rates"));
        doors.put("error: budget in dollars", person -> person.put(budgetOfProject(project), aBudget("1.00").version(1).with("currency", "USD").json()));
        doors.put("error: outdated budget", person -> person.put(budgetOfProject(project), aBudget("1.00").json()));
        doors.put("error: outdated plan", person -> person.put(budgetOf(issue), aPlan("1.00").json()));
        doors.put("error: rate twice", person -> person.post("/rates", Books.rate("dev", project, "2000-01-01", "EUR", "1.00")));
        doors.put("preview of a rate", person -> person.post("/rates/preview", Books.rate("dev", project, "2001-01-01", "EUR", "1.00")));
        return doors;
    }

    /** Whatever separators figures have, and also in whole minor units. */
    private static String told(Answer answer) {
        String plain = FigureText.plain(answer.body());
        String letters = Stream.of(Secret.values()).filter(secret -> secret.isIn(plain)).map(secret -> String.valueOf(secret.letter)).collect(joining());
        String status = answer.status() == 200 ? "" : String.valueOf(answer.status());
        return letters.isEmpty() && status.isEmpty() ? "." : status + letters;
    }

    private static Answer tab(RestClient person, String project, String tab) {
        return person.page("/projects/" + project + "?selectedItem=org.worthwhile.jira:worthwhile-" + tab);
    }

    private static String fragment(String project, String part) {
        return "/fragments" + in(project, part);
    }

    private static String in(String project, String part) {
        return "/projects/" + project + "/" + part;
    }
}
