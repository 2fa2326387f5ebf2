package org.worthwhile.acceptance;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.worthwhile.acceptance.BudgetBody.aPlan;
import static org.worthwhile.acceptance.NoteBody.aNote;
import static org.worthwhile.acceptance.Paths.budgetOf;
import static org.worthwhile.acceptance.Paths.notesOf;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;

/** Each right alone, and a few together, at each door of a field: what is shown and what is found, as one table. */
public class FieldMatrixIT {

    @ClassRule
    public static final SharedJira JIRA = new SharedJira();

    /** Who writes amounts as JQL has them where English is read. */
    private static final String READER = "dev";
    private static final String PROJECT = "FIELD";
    /** Worth more, by Nordlicht; cost more and has more left. */
    private static final String MORE = "FIELD-1";
    /** Worth less, by Hallberg; cost less and is overspent. */
    private static final String LESS = "FIELD-2";
    /** Without any figure. */
    private static final String NONE = "FIELD-3";
    private static final String KEPT = "KEPT";
    private static final LocalDate DAY = LocalDate.now(ZoneOffset.UTC).minusDays(4);

    /** Each has one letter in the table. Amounts stand nowhere else. */
    private enum Kind {
        VALUE('V', AppFields.VALUE, "98765.43", "12345.67", "50000"),
        CUSTOMER('C', AppFields.CUSTOMER, "Nordlicht", "Hallberg", "") {
            @Override
            Optional<String> asked(Search search) {
                return search.ofNames();
            }
        },
        SPENT('S', AppFields.SPENT, "10650.16", "134.58", "1000"),
        REMAINING('R', AppFields.REMAINING, "78125.15", "-34.58", "0");

        private final char letter;
        private final String key;
        private final String more;
        private final String less;
        private final String between;

        Kind(char letter, String key, String more, String less, String between) {
            this.letter = letter;
            this.key = key;
            this.more = more;
            this.less = less;
            this.between = between;
        }

        Optional<String> asked(Search search) {
            return search.ofAmounts();
        }

        /** Whatever separators figures have, and also in whole minor units. */
        boolean isIn(String text) {
            String plain = FigureText.plain(text);
            return Stream.of(more, less).anyMatch(told -> FigureText.pattern(told.replaceAll("[.-]", "")).matcher(plain).find());
        }
    }

    /**
     * A question with {@code F} for the field, {@code M} and {@code L} for its two values and {@code B} for an amount between them.
     *
     * @param answer what somebody finds who may ask
     */
    private record Search(String name, Optional<String> ofAmounts, Optional<String> ofNames, List<String> answer) {

        static Search ofAmounts(String question, String... answer) {
            return new Search(question, Optional.of(question), Optional.empty(), List.of(answer));
        }

        static Search ofNames(String question, String... answer) {
            return new Search(question, Optional.empty(), Optional.of(question), List.of(answer));
        }

        static Search ofBoth(String question, String... answer) {
            return new Search(question, Optional.of(question), Optional.of(question), List.of(answer));
        }
    }

    private static final List<Search> SEARCHES = List.of(
            Search.ofAmounts("F > B", MORE),
            Search.ofAmounts("F >= M", MORE),
            Search.ofAmounts("F < B", LESS),
            Search.ofAmounts("F <= L", LESS),
            Search.ofAmounts("F >= B and F <= M", MORE),
            Search.ofAmounts("F = M", MORE),
            Search.ofAmounts("F != M", LESS),
            Search.ofAmounts("F in (M, L)", MORE, LESS),
            Search.ofAmounts("F not in (M)", LESS),
            Search.ofAmounts("not (F > B)", LESS),
            Search.ofAmounts("not (F < B or F is EMPTY)", MORE),
            Search.ofNames("F ~ M", MORE),
            Search.ofNames("F !~ M", LESS),
            Search.ofNames("not F ~ M", LESS),
            Search.ofBoth("F is EMPTY", NONE),
            Search.ofBoth("F is not EMPTY", MORE, LESS),
            Search.ofBoth("not F is EMPTY", MORE, LESS),
            Search.ofBoth("not (F is not EMPTY)", NONE));

    /** Rights of the columns, in order. */
    private static final Map<String, List<String>> COLUMNS = columns();

    /** Letters of the kinds that come out, or by which what is asked for is found; a dot where there are none. */
    private static final String TABLE = """
                                     | none | value | edit value | budget | edit budget | value+budget | hours+rates | administer
            issue page, source       | .    | VC    | VC         | SR     | SR          | VCSR         | .           | .
            Details                  | .    | VC    | VC         | SR     | SR          | VCSR         | .           | .
            column                   | .    | VC    | VC         | SR     | SR          | VCSR         | .           | .
            CSV                      | .    | VC    | VC         | SR     | SR          | VCSR         | .           | .
            XML                      | .    | VC    | VC         | SR     | SR          | VCSR         | .           | .
            JSON                     | .    | VC    | VC         | SR     | SR          | VCSR         | .           | .
            F > B                    | .    | V     | V          | SR     | SR          | VSR          | .           | .
            F >= M                   | .    | V     | V          | SR     | SR          | VSR          | .           | .
            F < B                    | .    | V     | V          | SR     | SR          | VSR          | .           | .
            F <= L                   | .    | V     | V          | SR     | SR          | VSR          | .           | .
            F >= B and F <= M        | .    | V     | V          | SR     | SR          | VSR          | .           | .
            F = M                    | .    | V     | V          | SR     | SR          | VSR          | .           | .
            F != M                   | .    | V     | V          | SR     | SR          | VSR          | .           | .
            F in (M, L)              | .    | V     | V          | SR     | SR          | VSR          | .           | .
            F not in (M)             | .    | V     | V          | SR     | SR          | VSR          | .           | .
            not (F > B)              | .    | V     | V          | SR     | SR          | VSR          | .           | .
            not (F < B or F is EMPTY)| .    | V     | V          | SR     | SR          | VSR          | .           | .
            F ~ M                    | .    | C     | C          | .      | .           | C            | .           | .
            F !~ M                   | .    | C     | C          | .      | .           | C            | .           | .
            not F ~ M                | .    | C     | C          | .      | .           | C            | .           | .
            F is EMPTY               | .    | VC    | VC         | SR     | SR          | VCSR         | .           | .
            F is not EMPTY           | .    | VC    | VC         | SR     | SR          | VCSR         | .           | .
            not F is EMPTY           | .    | VC    | VC         | SR     | SR          | VCSR         | .           | .
            not (F is not EMPTY)     | .    | VC    | VC         | SR     | SR          | VCSR         | .           | .
            Petra's filter           | .    | VC    | VC         | SR     | SR          | VCSR         | .           | .
            CSV of Petra's filter    | .    | VC    | VC         | SR     | SR          | VCSR         | .           | .
            gadget on her filter     | .    | VC    | VC         | SR     | SR          | VCSR         | .           | .
            REST on her filter       | .    | VC    | VC         | SR     | SR          | VCSR         | .           | .
            sorted by it             | .    | .     | .          | .      | .           | .            | .           | .
            """;

    private static final AppFields FIELDS = AppFields.of(JIRA.address());
    private static final Map<Kind, String> CLOSED = new EnumMap<>(Kind.class);
    private static final Map<Kind, String> OPEN = new EnumMap<>(Kind.class);
    private static final Map<Kind, Long> FILTERS = new EnumMap<>(Kind.class);

    @BeforeClass
    public static void fillTheProjects() {
        Books books = JIRA.bringIn(new ImportedWork().project(PROJECT, 3, "petra").project(KEPT, 1, "petra")
                .worklog(MORE, "dev", DAY, 278_220).worklog(MORE, "otto", DAY, 224_580).worklog(LESS, "otto", DAY, 7_200));
        for (String project : List.of(PROJECT, KEPT)) {
            books.price("dev", project, "EUR", "83.49");
            books.price("otto", project, "EUR", "67.29");
        }
        figures(MORE, "Nordlicht GmbH", Kind.VALUE.more, "88775.31");
        figures(LESS, "Hallberg AG", Kind.VALUE.less, "100.00");
        for (Kind kind : Kind.values()) {
            CLOSED.put(kind, FIELDS.closed(kind.key, "Closed " + kind.key, PROJECT));
            OPEN.put(kind, FIELDS.open(kind.key, "Open " + kind.key, PROJECT));
        }
        FIELDS.index();
        for (Kind kind : Kind.values()) {
            FILTERS.put(kind, Dashboards.of(JIRA.address(), "petra").filter("Dear " + kind, question(kind, kind == Kind.CUSTOMER ? "F ~ M" : "F > B", CLOSED)));
        }
    }

    private static void figures(String issue, String customer, String value, String planned) {
        JIRA.as("petra").post(notesOf(issue), aNote().customer(customer).likely("EUR", value).confidence(100).json()).expect(201);
        JIRA.as("petra").put(budgetOf(issue), aPlan(planned).json()).expect(200);
    }

    @AfterClass
    public static void removeFields() {
        FIELDS.removeAll();
    }

    @Test
    public void eachDoorTellsWhatTheRightsAllow() {
        RightsTable table = new RightsTable(COLUMNS.keySet());
        COLUMNS.forEach((column, rights) -> {
            grant(PROJECT, rights);
            doors().forEach((door, letters) -> table.put(door, column, letters.apply(JIRA.as(READER))));
        });

        assertThat(table.text()).isEqualTo(TABLE);
    }

    /** Administering Jira is no right to money. */
    @Test
    public void administratorsOfJiraFindNothingEither() {
        grant(PROJECT, List.of());

        assertThat(told("admin")).allSatisfy((door, letters) -> assertThat(letters).as(door).isEqualTo("."));
    }

    @Test
    public void whoeverLacksTheRightCannotTellIssuesApart() {
        grant(PROJECT, List.of());
        FieldDoors reader = FieldDoors.of(JIRA.as(READER));

        for (Kind kind : Kind.values()) {
            for (Map<Kind, String> fields : List.of(CLOSED, OPEN)) {
                Map<String, String> ofMore = reader.all(MORE, fields.get(kind), name(kind, fields));
                assertThat(ofMore).as("%s", kind).isEqualTo(reader.all(NONE, fields.get(kind), name(kind, fields)));
                assertThat(ofMore).as("%s", kind).isEqualTo(reader.all(LESS, fields.get(kind), name(kind, fields)));
            }
        }
    }

    @Test
    public void theOpenSearcherAnswersWhoeverSeesTheIssues() {
        for (List<String> rights : List.of(List.<String>of(), List.of("VIEW_VALUE", "VIEW_BUDGET"))) {
            grant(PROJECT, rights);
            for (Search search : SEARCHES) {
                String all = Stream.of(Kind.values()).filter(kind -> kind.asked(search).isPresent()).map(kind -> "" + kind.letter).collect(joining());
                assertThat(found(JIRA.as(READER), search, OPEN)).as(search.name()).isEqualTo(all);
            }
        }
    }

    @Test
    public void theOpenSearcherSortsForWhoeverSeesTheIssues() {
        grant(PROJECT, List.of());
        FieldDoors reader = FieldDoors.of(JIRA.as(READER));

        for (Kind kind : List.of(Kind.VALUE, Kind.SPENT, Kind.REMAINING)) {
            String field = "\"" + name(kind, OPEN) + "\"";
            assertThat(reader.found("project = FIELD order by " + field + " desc, key asc")).as("%s", kind).containsExactly(MORE, LESS, NONE);
            assertThat(reader.found("project = FIELD and key != FIELD-3 order by " + field + " asc")).as("%s", kind).containsExactly(LESS, MORE);
        }
        assertThat(reader.found("project = FIELD and key != FIELD-3 order by \"" + name(Kind.CUSTOMER, OPEN) + "\" asc")).containsExactly(LESS, MORE);
    }

    /** Also to whoever might see everything: what cannot be sorted by cannot be sorted by. */
    @Test
    public void theClosedSearcherSortsForNobody() {
        grant(PROJECT, List.of("VIEW_VALUE", "VIEW_BUDGET"));

        for (Kind kind : Kind.values()) {
            String order = "project = FIELD order by \"" + name(kind, CLOSED) + "\"";
            assertThat(List.of(FieldDoors.of(JIRA.as(READER)).problems(order), FieldDoors.of(JIRA.as("petra")).problems(order))).as(order)
                    .containsOnly("Not able to sort using field '" + name(kind, CLOSED) + "'.");
        }
    }

    /** A right in one of two projects would otherwise find issues of both. */
    @Test
    public void theRightIsNeededInEveryProjectOfTheField() {
        grant(PROJECT, List.of("VIEW_VALUE"));
        grant(KEPT, List.of());
        AppFields both = AppFields.of(JIRA.address());
        try {
            both.closed(AppFields.VALUE, "Worth in both", PROJECT, KEPT);
            both.index();
            FieldDoors reader = FieldDoors.of(JIRA.as(READER));

            assertThat(reader.found("project = FIELD and \"Worth in both\" > 50000")).isEmpty();
            grant(KEPT, List.of("VIEW_VALUE"));
            assertThat(reader.found("project = FIELD and \"Worth in both\" > 50000")).containsExactly(MORE);
        } finally {
            both.removeAll();
        }
    }

    /** Money is shown without work that is kept from the reader, and the index holds it with that work. */
    @Test
    public void whoDoesNotSeeAllWorkFindsNoIssueByIt() {
        Grants.in(KEPT, JIRA.as("admin")).only("group:sales", List.of("VIEW_VALUE", "VIEW_BUDGET"));
        JiraWork dev = JiraWork.of(JIRA.address(), "dev");
        FieldDoors sofia = FieldDoors.of(JIRA.as("sofia"));
        AppFields kept = AppFields.of(JIRA.address());
        try {
            String spent = kept.closed(AppFields.SPENT, "Spent there", KEPT);
            dev.log("KEPT-1", DAY, "2h");
            Books.of(JIRA.address()).reconcile();
            Soon.see("The issue by what everybody sees", () -> sofia.found("\"Spent there\" > 166 and \"Spent there\" < 167"), List.of("KEPT-1")::equals);

            dev.logFor("group:developers", "KEPT-1", DAY, "1h");
            Books.of(JIRA.address()).reconcile();

            Soon.see("No issue by what is kept from the reader", () -> sofia.found("\"Spent there\" is EMPTY or \"Spent there\" is not EMPTY"), List::isEmpty);
            assertThat(sofia.found("\"Spent there\" > 0 or \"Spent there\" <= 0")).isEmpty();
            assertThat(sofia.json("KEPT-1", spent)).isEqualTo("166.98");
        } finally {
            kept.removeAll();
        }
    }

    @Test
    public void whoMayNotBrowseTheProjectKnowsNoField() {
        AppFields hidden = AppFields.of(JIRA.address());
        try {
            String field = hidden.closed(AppFields.VALUE, "Worth in LAB", "LAB");
            String open = hidden.open(AppFields.VALUE, "Open in LAB", "LAB");
            RestClient otto = JIRA.as("otto");

            for (String name : List.of("Worth in LAB", "Open in LAB")) {
                assertThat(FieldDoors.of(otto).problems("\"" + name + "\" > 1"))
                        .isEqualTo("Field '" + name + "' does not exist or you do not have permission to view it.");
            }
            assertThat(otto.page("/issues/?columns=issuekey," + field + "," + open).expect(200).body()).doesNotContain("in LAB")
                    .doesNotContainPattern("<t[dh][^>]*customfield_");
            assertThat(FieldDoors.of(otto).problems("cf[" + field.replaceAll("\\D", "") + "] > 1")).contains("does not exist or you do not have permission");
        } finally {
            hidden.removeAll();
        }
    }

    /** GRID lets anybody browse; value and money are for people we know. */
    @Test
    public void nobodyInParticularSeesAndFindsNothing() {
        String issue = JiraWork.of(JIRA.address(), "petra").createIssue("GRID");
        JIRA.as("petra").post(notesOf(issue), aNote().likely("EUR", "98765.43").confidence(100).json()).expect(201);
        AppFields grid = AppFields.of(JIRA.address());
        try {
            String field = grid.closed(AppFields.VALUE, "Worth in GRID", "GRID");
            grid.index();
            assertThat(FieldDoors.of(JIRA.as("petra")).found("\"Worth in GRID\" = 98765.43")).contains(issue);
            FieldDoors nobody = FieldDoors.of(JIRA.anonymously());

            assertThat(nobody.all(issue, field, "Worth in GRID")).allSatisfy((door, told) -> assertThat(told).as(door).isEmpty());
            for (String question : List.of("F = 98765.43", "F != 1", "F > 1", "F is EMPTY", "F is not EMPTY", "not F is EMPTY", "not (F = 1)")) {
                assertThat(nobody.found("project = GRID and " + question.replace("F", "\"Worth in GRID\""))).as(question).isEmpty();
            }
        } finally {
            grid.removeAll();
        }
    }

    private static Map<String, String> told(String person) {
        return doors().entrySet().stream().collect(toMap(Map.Entry::getKey, door -> door.getValue().apply(JIRA.as(person))));
    }

    private static Map<String, List<String>> columns() {
        Map<String, List<String>> columns = new LinkedHashMap<>();
        columns.put("none", List.of());
        columns.put("value", List.of("VIEW_VALUE"));
        columns.put("edit value", List.of("EDIT_VALUE"));
        columns.put("budget", List.of("VIEW_BUDGET"));
        columns.put("edit budget", List.of("EDIT_BUDGET"));
        columns.put("value+budget", List.of("VIEW_BUDGET", "VIEW_VALUE"));
        columns.put("hours+rates", List.of("VIEW_RATES", "VIEW_HOURS"));
        columns.put("administer", List.of("ADMINISTER"));
        return columns;
    }

    private static Map<String, Function<RestClient, String>> doors() {
        Map<String, Function<RestClient, String>> doors = new LinkedHashMap<>();
        doors.put("issue page, source", person -> letters(kind -> kind.isIn(person.page("/browse/" + MORE).expect(200).body())));
        doors.put("Details", person -> letters(kind -> kind.isIn(FieldDoors.of(person).details(MORE, CLOSED.get(kind)))));
        doors.put("column", person -> letters(kind -> kind.isIn(FieldDoors.of(person).column(MORE, CLOSED.get(kind)))));
        doors.put("CSV", person -> letters(kind -> kind.isIn(FieldDoors.of(person).csv(MORE, CLOSED.get(kind), name(kind, CLOSED)))));
        doors.put("XML", person -> letters(kind -> kind.isIn(FieldDoors.of(person).xml(MORE, CLOSED.get(kind)))));
        doors.put("JSON", person -> letters(kind -> kind.isIn(FieldDoors.of(person).json(MORE, CLOSED.get(kind)))));
        SEARCHES.forEach(search -> doors.put(search.name(), person -> found(person, search, CLOSED)));
        doors.put("Petra's filter", person -> letters(kind -> FieldDoors.of(person).foundByFilter(FILTERS.get(kind)).equals(List.of(MORE))));
        doors.put("CSV of Petra's filter", person -> letters(kind -> csvOfFilter(person, kind).contains(MORE)));
        doors.put("gadget on her filter", onFilter((person, filter) -> person.get("/fragments/portfolio?scope=FILTER&filter=" + filter)));
        doors.put("REST on her filter", onFilter((person, filter) -> person.get("/portfolio?scope=FILTER&filter=" + filter)));
        doors.put("sorted by it", person -> letters(kind -> person.page("/issues/?sort=" + CLOSED.get(kind) + "&columns=issuekey," + CLOSED.get(kind)
                + "&jql=" + Paths.encoded("project = FIELD")).expect(200).body().contains("sort=" + CLOSED.get(kind))));
        return doors;
    }

    private static String csvOfFilter(RestClient person, Kind kind) {
        return person.page("/sr/jira.issueviews:searchrequest-csv-current-fields/temp/SearchRequest.csv?columns=issuekey&jqlQuery="
                + Paths.encoded(question(kind, kind == Kind.CUSTOMER ? "F ~ M" : "F > B", CLOSED))).expect(200).body();
    }

    /** Whether the project comes out at all. */
    private static Function<RestClient, String> onFilter(BiFunction<RestClient, Long, Answer> open) {
        return person -> letters(kind -> open.apply(person, FILTERS.get(kind)).expect(200).body().contains("Project " + PROJECT));
    }

    private static String letters(Function<Kind, Boolean> isTold) {
        String letters = Stream.of(Kind.values()).filter(isTold::apply).map(kind -> "" + kind.letter).collect(joining());
        return letters.isEmpty() ? "." : letters;
    }

    /** A small letter where something else comes out than what is asked for. */
    private static String found(RestClient person, Search search, Map<Kind, String> fields) {
        StringBuilder letters = new StringBuilder();
        for (Kind kind : Kind.values()) {
            kind.asked(search).map(question -> FieldDoors.of(person).found(question(kind, question, fields) + " order by key asc")).filter(found -> !found.isEmpty())
                    .ifPresent(found -> letters.append(found.equals(search.answer()) ? kind.letter : Character.toLowerCase(kind.letter)));
        }
        return letters.isEmpty() ? "." : letters.toString();
    }

    private static String question(Kind kind, String question, Map<Kind, String> fields) {
        return "project = " + PROJECT + " and (" + question.replaceAll("\\bF\\b", '"' + name(kind, fields) + '"').replaceAll("\\bM\\b", kind.more)
                .replaceAll("\\bL\\b", kind.less).replaceAll("\\bB\\b", kind.between) + ")";
    }

    private static String name(Kind kind, Map<Kind, String> fields) {
        return (fields == CLOSED ? "Closed " : "Open ") + kind.key;
    }

    private static void grant(String project, List<String> rights) {
        Grants.in(project, JIRA.as("admin")).only("group:developers", rights);
    }
}
