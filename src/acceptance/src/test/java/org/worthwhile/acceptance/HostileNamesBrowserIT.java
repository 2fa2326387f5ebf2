package org.worthwhile.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.worthwhile.acceptance.BudgetBody.aBudget;
import static org.worthwhile.acceptance.NoteBody.aNote;
import static org.worthwhile.acceptance.Paths.budgetOfProject;
import static org.worthwhile.acceptance.Paths.notesOf;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

import org.codehaus.jackson.JsonNode;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Rule;
import org.junit.Test;

/** People, customers, projects, components and versions may be called anything: it is read as it was written, everywhere. */
public class HostileNamesBrowserIT {

    @ClassRule
    public static final SharedJira JIRA = new SharedJira();

    private static final String PROJECT = "NASTY";
    private static final List<String> PEOPLE = HostileText.names(250);
    private static final List<String> CUSTOMERS = HostileText.names(100);
    private static final LocalDate DAY = LocalDate.now(ZoneOffset.UTC).minusDays(20);

    @Rule
    public final Browser browser = new Browser();

    private final JiraPages pages = new JiraPages(browser, JIRA.address());

    /** Each person works on an issue that is named like they are, and costs something; the first of them runs the project. */
    @BeforeClass
    public static void nameEverything() {
        ImportedWork world = new ImportedWork().named(PROJECT, HostileText.SCRIPT, user(0));
        for (int i = 0; i < PEOPLE.size(); i++) {
            world.person(user(i), PEOPLE.get(i)).issue(issue(i), PEOPLE.get(i), PEOPLE.get(i)).worklog(issue(i), user(i), DAY.plusDays(i), 3_600 + 60 * i);
        }
        Books books = JIRA.bringIn(world);
        for (int i = 0; i < PEOPLE.size(); i++) {
            JIRA.as("admin").post("/rates", Books.rate(user(i), PROJECT, "2000-01-01", "EUR", "10" + i)).expect(201);
        }
        books.untilInLine();
        RestClient lead = JIRA.as(user(0));
        for (String name : CUSTOMERS) {
            lead.post(notesOf(issue(0)), aNote().words(name).with("reading", name).customer(name).contact(name, "somebody@example.com").json()).expect(201);
        }
        lead.put(budgetOfProject(PROJECT), aBudget("5000.00").with("reason", String.join(" ", PEOPLE)).json()).expect(200);
    }

    @Test
    public void ledgerReadsAsItWasWritten() {
        pages.logIn("admin").project(PROJECT, "budget");

        assertThat(texts(".worthwhile-entries tbody td:nth-child(2)")).containsExactlyInAnyOrderElementsOf(PEOPLE);
        assertThat(texts(".worthwhile-entries tbody .worthwhile-detail-text")).containsExactlyInAnyOrderElementsOf(PEOPLE);
        assertThat(texts("#worthwhile-ledger-author option")).containsAll(PEOPLE);
        assertThat(texts(".worthwhile-entries tbody .worthwhile-figure-note")).allSatisfy(origin ->
                assertThat(PEOPLE).as(origin).anyMatch(name -> origin.startsWith("Rate of " + keptToItself(name) + " in " + PROJECT + ", valid from ")));
        isHarmlessAndFits();
    }

    @Test
    public void budgetReadsAsItWasWritten() {
        ProjectTab tab = pages.logIn("admin").project(PROJECT, "budget");
        browser.click(".worthwhile-history summary");

        assertThat(tab.hasChart()).isTrue();
        assertThat(texts(".worthwhile-history td").stream().anyMatch(cell -> cell.contains(HostileText.SCRIPT))).isTrue();
        assertThat(texts("[aria-labelledby='worthwhile-by-person'] tbody th")).containsAll(PEOPLE);
        isHarmlessAndFits();
    }

    @Test
    public void filterFindsWhoIsChosen() {
        pages.logIn("admin").project(PROJECT, "budget");
        browser.run("var list = document.querySelector('#worthwhile-ledger-author'); list.value = arguments[0];"
                + "list.dispatchEvent(new Event('change', {bubbles: true}));", user(0));

        browser.await(driver -> browser.all(".worthwhile-entries tbody tr").size() == 1);
        assertThat(texts(".worthwhile-entries tbody td:nth-child(2)")).containsExactly(HostileText.SCRIPT);
        isHarmlessAndFits();
    }

    @Test
    public void refusedFilterRepeatsWhatWasTyped() {
        browser.announce(400);
        pages.logIn("admin").project(PROJECT, "budget");
        browser.fill("#worthwhile-ledger-issue", HostileText.SCRIPT);
        browser.click(".worthwhile-ledger .worthwhile-filter [type=submit]");

        browser.awaitText(".worthwhile-ledger [data-error-for=issue]", HostileText.SCRIPT);
        isHarmlessAndFits();
    }

    @Test
    public void valueReadsAsItWasWritten() {
        pages.logIn(user(0)).project(PROJECT, "value");

        assertThat(texts(".worthwhile-note-row .worthwhile-quote")).containsExactlyInAnyOrderElementsOf(CUSTOMERS);
        assertThat(texts(".worthwhile-said-cell p > span[dir=auto]")).containsExactlyInAnyOrderElementsOf(CUSTOMERS);
        assertThat(texts(".worthwhile-said-cell p > strong")).containsExactlyInAnyOrderElementsOf(CUSTOMERS);
        assertThat(texts("#worthwhile-filter-customer option")).containsAll(CUSTOMERS);
        isHarmlessAndFits();
    }

    @Test
    public void overviewReadsAsItWasWritten() {
        pages.logIn("admin").project(PROJECT, "overview");

        assertThat(CUSTOMERS).containsAll(texts(".worthwhile-latest blockquote"));
        isHarmlessAndFits();
    }

    @Test
    public void issueReadsAsItWasWritten() {
        IssuePage issue = pages.logIn("admin").issue(issue(0));

        assertThat(issue.notes()).containsExactlyInAnyOrderElementsOf(CUSTOMERS);
        assertThat(issue.isWhole()).isTrue();
        assertThat(issue.hasBudgetPanel()).isTrue();
        isHarmlessAndFits();
    }

    @Test
    public void interfaceTellsNamesAsTheyAre() {
        JsonNode ledger = Books.of(JIRA.address()).ledgerOf(PROJECT);

        assertThat(ledger.get("entries")).extracting(entry -> entry.path("person").path("name").asText()).containsExactlyInAnyOrderElementsOf(PEOPLE);
        assertThat(ledger.get("entries")).extracting(entry -> entry.path("summary").asText()).containsExactlyInAnyOrderElementsOf(PEOPLE);
    }

    /** What a spreadsheet would run gets an apostrophe in front; everything stays readable. */
    @Test
    public void exportHoldsNoFormula() {
        CsvRows export = CsvRows.of(Books.of(JIRA.address()).csv(PROJECT));
        List<String> neutral = PEOPLE.stream().map(name -> "=+-@".indexOf(name.charAt(0)) < 0 ? name : "'" + name).toList();

        assertThat(export.column("worthwhile.ledger.person")).containsExactlyInAnyOrderElementsOf(neutral);
        assertThat(export.column("worthwhile.ledger.summary")).containsExactlyInAnyOrderElementsOf(neutral);
    }

    @Test
    public void refusedGroupsAndRolesAreRepeatedAsTheyWereWritten() {
        for (String name : HostileText.names(255)) {
            Answer refused = Grants.in(PROJECT, JIRA.as("admin")).ask("VIEW_BUDGET", "group:" + name).expect(400);

            assertThat(refused.messages()).containsExactly("There is no such group or role: group:" + name);
            assertThat(refused.header("Content-Type")).startsWith("application/json");
        }
    }

    /** Marks that nobody sees end what a name begins; otherwise the day behind it would be read from its end. */
    private static String keptToItself(String name) {
        return name.equals(HostileText.TURNED) ? "\u2068" + name + "\u2069" : name;
    }

    private List<String> texts(String css) {
        browser.see(".worthwhile-view, .worthwhile-value-panel");
        return listed("return Array.from(document.querySelectorAll(arguments[0]), function (e) { return e.textContent; });", css);
    }

    private void isHarmlessAndFits() {
        assertThat(browser.run("return window.hacked")).isNull();
        assertThat(browser.all("img[src=x]")).isEmpty();
        assertThat(listed("return Array.from(document.querySelectorAll('.worthwhile-scroll'))"
                + ".filter(function (e) { return e.scrollWidth > e.clientWidth; }).map(function (e) { return e.innerText; });")).as("tables wider than their place").isEmpty();
        assertThat(listed("return Array.from(document.querySelectorAll('body, .worthwhile-view *, .worthwhile-value-panel *'))"
                + ".filter(function (e) { return e.getBoundingClientRect().right > document.documentElement.clientWidth; })"
                + ".map(function (e) { return e.outerHTML; });")).as("elements beyond the window").isEmpty();
    }

    private List<String> listed(String script, Object... arguments) {
        return ((List<?>) browser.run(script, arguments)).stream().map(String.class::cast).toList();
    }

    private static String user(int i) {
        return "nasty" + i;
    }

    private static String issue(int i) {
        return PROJECT + "-" + (i + 1);
    }
}
