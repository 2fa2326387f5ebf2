package org.worthwhile.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.worthwhile.acceptance.NoteBody.object;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.StreamSupport;

import org.codehaus.jackson.JsonNode;
import org.codehaus.jackson.node.ObjectNode;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;

/** Maria marries and gets another name, Bernd leaves: what they worked stays theirs, costs what it did, and is found. */
public class RenamedPeopleIT {

    @ClassRule
    public static final SharedJira JIRA = new SharedJira();

    private static final String PROJECT = "PEOPLE";
    private static final String MARIA = "Maria Neumann";
    private static final String BERND = "Bernd Gestern";
    private static final LocalDate DAY = LocalDate.now(ZoneOffset.UTC).minusDays(6);

    private static Books books;
    private static JsonNode rateOfBernd;
    private static JsonNode entryAfterRenaming;

    @BeforeClass
    public static void workThenRename() {
        books = JIRA.bringIn(new ImportedWork().person("maria", "Maria Altmann").person("bernd", BERND).project(PROJECT, 1)
                .worklog("PEOPLE-1", "maria", DAY, 3_600).worklog("PEOPLE-1", "bernd", DAY, 7_200));
        books.price("maria", PROJECT, "EUR", "90.00");
        rateOfBernd = books.price("bernd", PROJECT, "EUR", "50.00");
        RestClient admin = JIRA.as("admin");
        admin.submit("/secure/admin/user/EditUser.jspa", "key", "maria", "username", "maria.neumann", "fullName", MARIA).expect(302);
        admin.submit("/secure/admin/user/UserBrowser.jspa", "key", "bernd", "action", "deactivate").expect(302);
        JiraWork maria = JiraWork.of(RestClient.as(JIRA.address(), "maria.neumann", "maria"));
        entryAfterRenaming = books.entry(PROJECT, "PEOPLE-1", maria.log("PEOPLE-1", DAY, "30m"), 1_800);
    }

    @Test
    public void workUnderTheNewNameIsPricedAtTheRateSetUnderTheOld() {
        assertThat(Books.cost(entryAfterRenaming)).isEqualTo("EUR 45.00");
    }

    @Test
    public void workUnderBothNamesIsOnePersons() {
        JsonNode maria = portionOf("maria");

        assertThat(maria.path("seconds").asLong()).isEqualTo(5_400);
        assertThat(maria.path("spent")).extracting(Books::amount).containsExactly("EUR 135.00");
    }

    @Test
    public void costOfSomebodyWhoLeftStays() {
        assertThat(portionOf("bernd").path("spent")).extracting(Books::amount).containsExactly("EUR 100.00");
        assertThat(books.projectMoney(PROJECT).path("money").path("spent")).extracting(Books::amount).containsExactly("EUR 235.00");
    }

    @Test
    public void everyDoorSaysTheNewName() {
        assertThat(List.of(
                get("/projects/" + PROJECT + "/ledger"), get("/projects/" + PROJECT + "/ledger.csv"), get("/projects/" + PROJECT + "/money/people"),
                get("/fragments/projects/" + PROJECT + "/ledger"), get("/fragments/projects/" + PROJECT + "/budget-tab"),
                get("/rates"), get("/fragments/administration/rates")))
                .allSatisfy(body -> assertThat(body).contains(MARIA, BERND).doesNotContain("Altmann"));
    }

    @Test
    public void rateThatPricedWorkIsNamedAfterThePersonOfToday() {
        assertThat(CsvRows.of(books.csv(PROJECT)).column("worthwhile.ledger.rate-level"))
                .containsOnly("Rate of " + MARIA + " in " + PROJECT, "Rate of " + BERND + " in " + PROJECT);
    }

    @Test
    public void workIsFoundByTheNewNameAndByWhatNeverChanges() {
        assertThat(secondsOf("maria.neumann")).isEqualTo(5_400);
        assertThat(secondsOf("maria")).isEqualTo(5_400);
    }

    @Test
    public void workOfSomebodyWhoLeftIsFound() {
        assertThat(secondsOf("bernd")).isEqualTo(7_200);
    }

    @Test
    public void rateOfSomebodyWhoLeftStillGovernsTheirWork() {
        ObjectNode dearer = object("validFrom", rateOfBernd.get("validFrom").asText());
        dearer.put("id", rateOfBernd.get("id").asLong());
        dearer.put("version", rateOfBernd.get("version").asLong());
        dearer.put("currency", "EUR");
        dearer.put("perHour", "60.00");

        JsonNode change = books.preview(dearer);

        assertThat(change.path("entries").asLong()).isEqualTo(1);
        assertThat(change.path("projects").get(0).path("after").path("spent")).extracting(Books::amount).containsExactly("EUR 120.00");
    }

    @Test
    public void rebuildingKeepsEverybodysWork() {
        List<JsonNode> before = books.entriesOf(PROJECT);

        books.rebuild();

        assertThat(books.entriesOf(PROJECT)).isEqualTo(before);
    }

    private static JsonNode portionOf(String userKey) {
        JsonNode people = JIRA.as("admin").get("/projects/" + PROJECT + "/money/people").expect(200).json().path("people");
        List<JsonNode> portions = StreamSupport.stream(people.spliterator(), false)
                .filter(portion -> portion.path("person").path("key").asText().equals(userKey)).toList();
        assertThat(portions).as("portions of %s in %s", userKey, people).hasSize(1);
        return portions.get(0);
    }

    private static long secondsOf(String author) {
        return JIRA.as("admin").get("/projects/" + PROJECT + "/ledger?author=" + author).expect(200).json().path("seconds").asLong();
    }

    private static String get(String path) {
        return JIRA.as("admin").get(path).expect(200).body();
    }
}
