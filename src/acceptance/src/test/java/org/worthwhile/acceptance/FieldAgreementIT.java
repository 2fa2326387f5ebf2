package org.worthwhile.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.worthwhile.acceptance.BudgetBody.aPlan;
import static org.worthwhile.acceptance.NoteBody.aNote;
import static org.worthwhile.acceptance.Paths.budgetOf;
import static org.worthwhile.acceptance.Paths.note;
import static org.worthwhile.acceptance.Paths.notesOf;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.codehaus.jackson.JsonNode;
import org.codehaus.jackson.node.ObjectNode;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Test;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/** Whatever changes on one of two nodes, every place of both tells the same figures of an issue, and searches find it by them. */
public class FieldAgreementIT {

    private static final String PROJECT = "WERK";
    /** Where an hour costs more. */
    private static final String DEARER = "TEUER";
    /** Where more than one currency is spoken of. */
    private static final String MIXED = "MIXED";
    private static final LocalDate DAY = LocalDate.now(ZoneOffset.UTC).minusDays(10);
    private static final List<String> KINDS = List.of(AppFields.VALUE, AppFields.SPENT, AppFields.REMAINING);

    private static EmbeddedPostgres database;
    private static LocalJiraProcess here;
    private static LocalJiraProcess there;
    private static AppFields fields;
    private static final Map<String, String> IDS = new LinkedHashMap<>();

    private final String issue = JiraWork.of(here.address(), "admin").createIssue(PROJECT);
    private final RestClient admin = RestClient.as(here.address(), "admin");

    /**
     * Amounts in euros; empty for none.
     *
     * @param spent of the issue alone
     */
    private record Figures(String value, String spent, String remaining) {

        static final Figures NONE = new Figures("", "", "");

        static Figures value(String amount) {
            return new Figures(amount, "", "");
        }

        static Figures spent(String amount) {
            return new Figures("", amount, "");
        }

        List<String> inOrder() {
            return List.of(value, spent, remaining);
        }
    }

    @BeforeClass
    public static void start() throws IOException {
        database = EmbeddedPostgres.start();
        ImportedWork world = new ImportedWork().project(PROJECT, 1).project(DEARER, 1).project(MIXED, 1);
        here = LocalJiraProcess.startOn(database, "fields-here", "--no-demo", "--import", world.write("fields").toString());
        there = LocalJiraProcess.startOn(database, "fields-there", "--no-demo");
        Books.of(here.address()).untilInLine().price("dev", PROJECT, "EUR", "280.00");
        Books.of(here.address()).price("dev", DEARER, "EUR", "300.00");
        fields = AppFields.of(here.address());
        KINDS.forEach(kind -> IDS.put(kind, fields.closed(kind, kind)));
        IDS.put(AppFields.CUSTOMER, fields.closed(AppFields.CUSTOMER, AppFields.CUSTOMER));
        fields.index();
    }

    @AfterClass
    public static void stop() throws IOException {
        for (LocalJiraProcess node : Stream.of(here, there).filter(started -> started != null).toList()) {
            node.close();
        }
        database.close();
    }

    @Test
    public void aNoteIsAddedRevisedWithdrawnAndReinstated() {
        JsonNode added = admin.post(notesOf(issue), aNote().likely("EUR", "1234.50").confidence(60).json()).expect(201).json();
        agree(issue, Figures.value("740.70"));

        JsonNode revised = elsewhere().put(note(id(added)), revision(added, "4000.00", 50)).expect(200).json();
        agree(issue, Figures.value("2000.00"));

        JsonNode withdrawn = admin.post(note(id(added)) + "/withdraw", NoteBody.version(version(revised))).expect(200).json();
        agree(issue, Figures.NONE);

        elsewhere().post(note(id(added)) + "/reinstate", NoteBody.version(version(withdrawn))).expect(200);
        agree(issue, Figures.value("2000.00"));
    }

    @Test
    public void customersAreNamedAsLongAsTheirNotesCount() {
        JsonNode one = admin.post(notesOf(issue), aNote().customer("Nordlicht GmbH").json()).expect(201).json();
        elsewhere().post(notesOf(issue), aNote().customer("Alpina AG").json()).expect(201);
        customers(issue, "Alpina AG, Nordlicht GmbH");

        elsewhere().post(note(id(one)) + "/withdraw", NoteBody.version(version(one))).expect(200);
        customers(issue, "Alpina AG");
    }

    @Test
    public void workIsLoggedChangedAndDeleted() {
        long worklog = JiraWork.of(there.address(), "dev").log(issue, DAY, "3h");
        agree(issue, Figures.spent("840.00"));

        JiraWork.of(here.address(), "dev").change(issue, worklog, DAY, "1h 30m");
        agree(issue, Figures.spent("420.00"));

        JiraWork.of(there.address(), "dev").deleteWork(issue, worklog);
        agree(issue, Figures.NONE);
    }

    @Test
    public void aRateIsSet() {
        JiraWork.of(here.address(), "otto").log(issue, DAY, "2h");
        agree(issue, Figures.NONE);

        Books.of(there.address()).add(Books.rate("otto", PROJECT, "2000-01-01", "EUR", "50.00"));
        agree(issue, Figures.spent("100.00"));

        Books.of(here.address()).add(Books.rate("otto", PROJECT, "2001-01-01", "EUR", "70.25"));
        agree(issue, Figures.spent("140.50"));
    }

    @Test
    public void anIssueIsPlannedAndOverspent() {
        JsonNode plan = admin.put(budgetOf(issue), aPlan("500.00").json()).expect(200).json();
        agree(issue, new Figures("", "", "500.00"));

        JiraWork.of(there.address(), "dev").log(issue, DAY, "2h");
        agree(issue, new Figures("", "560.00", "-60.00"));

        elsewhere().put(budgetOf(issue), aPlan("600.50").version(plan.path("plan").path("version").asLong()).json()).expect(200);
        agree(issue, new Figures("", "560.00", "40.50"));
    }

    /** The panel adds up the family; the column is of the issue alone, so that its sum counts nothing twice. */
    @Test
    public void workOnSubTasksIsWhatIsSpentThereAndMissingAbove() {
        admin.put(budgetOf(issue), aPlan("1000.00").json()).expect(200);
        String subTask = JiraWork.of(here.address(), "admin").createSubTask(issue);
        JiraWork.of(there.address(), "dev").log(subTask, DAY, "1h");

        agree(subTask, Figures.spent("280.00"));
        agreeInFields(issue, new Figures("", "", "720.00"));
        assertThat(panel(here, issue)).containsExactly("", "280.00", "720.00");

        JiraWork.of(there.address(), "admin").deleteIssue(subTask);
        agreeInFields(issue, new Figures("", "", "1000.00"));
    }

    @Test
    public void anIssueIsMovedWhereWorkCostsMore() {
        admin.post(notesOf(issue), aNote().likely("EUR", "100.00").confidence(100).json()).expect(201);
        JiraWork.of(here.address(), "dev").log(issue, DAY, "1h");
        agree(issue, new Figures("100.00", "280.00", ""));

        String moved = JiraWork.of(there.address(), "admin").move(issue, DEARER);

        agree(moved, new Figures("100.00", "300.00", ""));
    }

    @Test
    public void aDeletedIssueIsFoundByNoFigure() {
        admin.post(notesOf(issue), aNote().likely("EUR", "31.41").confidence(100).json()).expect(201);
        agree(issue, Figures.value("31.41"));

        JiraWork.of(there.address(), "admin").deleteIssue(issue);

        for (LocalJiraProcess node : List.of(here, there)) {
            Soon.see("Nothing", () -> FieldDoors.of(RestClient.as(node.address(), "admin")).found("\"customer-value\" = 31.41"), List::isEmpty);
        }
    }

    @Test
    public void whatWasIndexedAllAtOnceIsTheSame() {
        admin.post(notesOf(issue), aNote().likely("EUR", "99.90").confidence(100).json()).expect(201);
        admin.put(budgetOf(issue), aPlan("1000.00").json()).expect(200);
        JiraWork.of(here.address(), "dev").log(issue, DAY, "45m");
        Figures all = new Figures("99.90", "210.00", "790.00");
        agree(issue, all);

        fields.index();
        AppFields.of(there.address()).index();

        agree(issue, all);
    }

    @Test
    public void anAmountInAnotherCurrencyStandsInNoFieldAndThePanelSaysIt() {
        admin.post(notesOf("MIXED-1"), aNote().likely("EUR", "10.00").confidence(100).json()).expect(201);
        agreeInFields("MIXED-1", Figures.value("10.00"));

        elsewhere().post(notesOf("MIXED-1"), aNote().likely("USD", "20.00").confidence(100).json()).expect(201);

        agreeInFields("MIXED-1", Figures.NONE);
        assertThat(elsewhere().get(budgetOf("MIXED-1")).expect(200).json().path("expectedValue")).extracting(Books::amount)
                .containsExactlyInAnyOrder("EUR 10.00", "USD 20.00");
        assertThat(FieldDoors.text(FieldDoors.of(elsewhere()).column("MIXED-1", IDS.get(AppFields.VALUE)))).isNotEmpty().doesNotContainPattern("\\d");
    }

    /** In fields, panels, the project's list and the gadget, on both nodes. */
    private void agree(String key, Figures expected) {
        agreeInFields(key, expected);
        long filter = Dashboards.of(here.address(), "admin").filter("Agreement on " + key + " " + System.nanoTime(), "key = " + key);
        for (LocalJiraProcess node : List.of(here, there)) {
            assertThat(panel(node, key)).as("panel").isEqualTo(expected.inOrder());
            assertThat(gadget(node, filter)).as("gadget").isEqualTo(expected.inOrder());
            assertThat(spentInList(node, key)).as("list of issues").isEqualTo(expected.spent());
        }
    }

    /** Searches follow a moment later: the index is told of changes outside of the request. */
    private void agreeInFields(String key, Figures expected) {
        for (LocalJiraProcess node : List.of(here, there)) {
            FieldDoors person = FieldDoors.of(RestClient.as(node.address(), "admin"));
            Soon.see(key + " in the node's index", () -> person.found("key = " + key), List.of(key)::equals);
            Soon.see("The same figures in fields of " + key, () -> inFields(node, key, expected),
                    doors -> doors.values().stream().allMatch(expected.inOrder()::equals));
        }
    }

    private static Map<String, List<String>> inFields(LocalJiraProcess node, String key, Figures expected) {
        FieldDoors person = FieldDoors.of(RestClient.as(node.address(), "admin"));
        Map<String, Map<String, String>> byKind = new LinkedHashMap<>();
        KINDS.forEach(kind -> byKind.put(kind, person.all(key, IDS.get(kind), kind)));
        Map<String, List<String>> byDoor = new LinkedHashMap<>();
        byKind.get(AppFields.VALUE).keySet().forEach(door -> byDoor.put(door, KINDS.stream().map(kind -> plain(byKind.get(kind).get(door))).toList()));
        byDoor.put("search", KINDS.stream().map(kind -> foundBy(person, key, kind, expected.inOrder().get(KINDS.indexOf(kind)))).toList());
        return byDoor;
    }

    /** The amount itself when the issue is found by it. */
    private static String foundBy(FieldDoors person, String key, String kind, String amount) {
        String question = amount.isEmpty() ? " is EMPTY" : " = " + amount;
        return person.found("key = " + key + " and \"" + kind + "\"" + question).equals(List.of(key)) ? amount : "not found";
    }

    private static String plain(String told) {
        String digits = FieldDoors.text(told).replace('\u2212', '-').replaceAll("[^0-9.-]", "");
        return digits.isEmpty() || digits.equals("-") ? "" : new BigDecimal(digits).setScale(2).toPlainString();
    }

    private void customers(String key, String names) {
        for (LocalJiraProcess node : List.of(here, there)) {
            FieldDoors person = FieldDoors.of(RestClient.as(node.address(), "admin"));
            Soon.see("The customers of " + key, () -> person.json(key, IDS.get(AppFields.CUSTOMER)), names::equals);
            for (String name : names.split(", ")) {
                Soon.see(key + " by " + name, () -> person.found("key = " + key + " and customer ~ \"" + name + "\""), List.of(key)::equals);
            }
            assertThat(person.csv(key, IDS.get(AppFields.CUSTOMER), AppFields.CUSTOMER)).isEqualTo(names);
        }
    }

    /** What the panels show, by the request they are made of. */
    private static List<String> panel(LocalJiraProcess node, String key) {
        JsonNode budget = Books.of(node.address()).issueBudget(key);
        return List.of(only(budget.path("expectedValue")), only(budget.path("money").path("spent")), only(budget.path("money").path("remaining")));
    }

    private static String only(JsonNode amounts) {
        assertThat(amounts.size()).isLessThan(2);
        return amounts.path(0).path("amount").asText();
    }

    private static List<String> gadget(LocalJiraProcess node, long filter) {
        JsonNode row = RestClient.as(node.address(), "admin").get("/portfolio?scope=FILTER&filter=" + filter).expect(200).json().path("projects").path(0);
        return Stream.of("expectedValue", "spent", "remaining").map(figure -> row.path(figure).path("EUR").asText()).toList();
    }

    private static String spentInList(LocalJiraProcess node, String key) {
        JsonNode rows = RestClient.as(node.address(), "admin").get("/projects/" + key.replaceAll("-.*", "") + "/money/issues").expect(200).json().path("issues");
        for (JsonNode row : rows) {
            if (row.path("issueKey").asText().equals(key)) {
                return only(row.path("spent"));
            }
        }
        return "";
    }

    private static RestClient elsewhere() {
        return RestClient.as(there.address(), "admin");
    }

    private static long id(JsonNode note) {
        return note.get("id").asLong();
    }

    private static long version(JsonNode note) {
        return note.get("version").asLong();
    }

    private static ObjectNode revision(JsonNode note, String likely, int confidence) {
        ObjectNode revision = NoteBody.revision(version(note), "Looked at again.");
        revision.put("estimate", aNote().likely("EUR", likely).json().get("estimate"));
        revision.put("confidence", confidence);
        return revision;
    }
}
