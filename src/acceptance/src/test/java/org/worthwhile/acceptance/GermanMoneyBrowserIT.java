package org.worthwhile.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.worthwhile.acceptance.BudgetBody.aBudget;
import static org.worthwhile.acceptance.NoteBody.aNote;
import static org.worthwhile.acceptance.NoteBody.version;
import static org.worthwhile.acceptance.Paths.budgetOfProject;
import static org.worthwhile.acceptance.Paths.notesOf;
import static org.worthwhile.acceptance.Paths.withdraw;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;

import org.codehaus.jackson.JsonNode;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Rule;
import org.junit.Test;

/** Greta, who runs two projects, chose German: no word about value and money reaches her in English. */
public class GermanMoneyBrowserIT {

    @ClassRule
    public static final SharedJira JIRA = new SharedJira();

    private static final String PROJECT = "WERFT";
    private static final String EMPTY = "LEER";
    private static final String GRETA = "greta";
    private static final String VIEW = ".worthwhile-view";
    private static final LocalDate FIRST = LocalDate.now(ZoneOffset.UTC).minusDays(300);

    @Rule
    public final Browser browser = new Browser();

    private final JiraPages pages = new JiraPages(browser, JIRA.address());

    /** A project with everything: over budget, unpriced hours, two currencies, several pages, notes of every kind; and one with nothing. */
    @BeforeClass
    public static void fillOneProject() {
        ImportedWork world = new ImportedWork().person(GRETA, "Greta").project(PROJECT, 30, GRETA).project(EMPTY, 0, GRETA);
        for (int day = 0; day < 60; day++) {
            world.worklog(PROJECT + "-" + (1 + day % 30), day % 7 == 0 ? "otto" : day % 3 == 0 ? "petra" : "dev", FIRST.plusDays(5L * day), 7_260);
        }
        Books books = JIRA.bringIn(world);
        books.price("dev", PROJECT, "EUR", "180.50");
        books.price("petra", PROJECT, "CHF", "95.00");
        RestClient greta = JIRA.as(GRETA);
        greta.chooseLanguage("de");
        Grants.in(PROJECT, JIRA.as("admin")).give("VIEW_RATES", "project-administrators");
        greta.put(budgetOfProject(PROJECT), aBudget("1000.00").with("hours", "20").with("from", FIRST.toString()).with("to", FIRST.plusDays(360).toString())
                .with("tolerance", "10").with("reason", "So vereinbart.").json()).expect(200);
        greta.post(notesOf(PROJECT + "-1"), aNote().words("Worte").with("reading", "Lesart").json()).expect(201);
        greta.post(notesOf(PROJECT + "-2"), aNote().words("Worte").without("estimate").without("confidence").with("reading", "Lesart").json()).expect(201);
        JsonNode gone = greta.post(notesOf(PROJECT + "-1"), aNote().words("Worte").with("reading", "Lesart").json()).expect(201).json();
        greta.post(withdraw(gone.get("id").asLong()), version(gone.get("version").asLong())).expect(200);
    }

    @Test
    public void projectPageIsGerman() {
        pages.logIn(GRETA);
        for (String tab : new String[] {"overview", "value", "budget"}) {
            pages.project(PROJECT, tab);
            assertThat(englishIn(VIEW)).as(tab).isEmpty();
        }
    }

    @Test
    public void emptyProjectIsGerman() {
        pages.logIn(GRETA);
        for (String tab : new String[] {"overview", "value", "budget"}) {
            pages.project(EMPTY, tab);
            assertThat(englishIn(VIEW)).as(tab).isEmpty();
        }
    }

    @Test
    public void filtersAndTheirRefusalsAreGerman() {
        browser.announce(400);
        pages.logIn(GRETA).project(PROJECT, "value");
        browser.fill("#worthwhile-filter-text", "Das hat niemand gesagt");
        browser.click(".worthwhile-filter [type=submit]");
        browser.awaitText(VIEW, Texts.german().of("worthwhile.value-tab.nothing-found"));
        assertThat(englishIn(VIEW)).isEmpty();

        pages.project(PROJECT, "budget");
        browser.fill("#worthwhile-ledger-issue", "LEER-1");
        browser.fill("#worthwhile-ledger-from", "2026-06-01");
        browser.fill("#worthwhile-ledger-to", "2026-05-01");
        browser.click(".worthwhile-ledger .worthwhile-filter [type=submit]");
        browser.see("[data-error-for=issue]:not(:empty)");
        assertThat(englishIn(".worthwhile-ledger")).isEmpty();
    }

    @Test
    public void budgetDialogItsRefusalsAndItsThanksAreGerman() {
        browser.announce(400);
        pages.logIn(GRETA).project(EMPTY, "budget");
        browser.click(".worthwhile-set-budget");
        browser.fill("#worthwhile-amount", "viel");
        browser.fill("#worthwhile-hours", "-3");
        browser.fill("#worthwhile-tolerance", "400");
        browser.fill("#worthwhile-from", "2026-06-01");
        browser.fill("#worthwhile-to", "2026-05-01");
        browser.fill("#worthwhile-reason", " ");
        browser.click("#worthwhile-budget-dialog .worthwhile-save");
        browser.see("#worthwhile-budget-dialog [data-error-for=reason]:not(:empty)");
        assertThat(englishIn("#worthwhile-budget-dialog")).isEmpty();

        browser.fill("#worthwhile-amount", "1.234,50");
        browser.fill("#worthwhile-hours", "12,5");
        browser.fill("#worthwhile-tolerance", "10");
        browser.fill("#worthwhile-to", "2026-07-01");
        browser.fill("#worthwhile-reason", "So vereinbart.");
        browser.click("#worthwhile-budget-dialog .worthwhile-save");
        browser.awaitText(VIEW, "1.234,50");
        assertThat(englishIn(".aui-flag")).isEmpty();
    }

    @Test
    public void budgetPanelAndPlanDialogAreGerman() {
        browser.announce(400);
        pages.logIn(GRETA).issue(PROJECT + "-1");
        assertThat(englishIn(".worthwhile-budget-panel")).isEmpty();
        browser.click(".worthwhile-plan-issue");
        browser.fill("#worthwhile-amount", "-5");
        browser.fill("#worthwhile-hours", "viele");
        browser.click("#worthwhile-plan-dialog .worthwhile-save");
        browser.see("#worthwhile-plan-dialog [data-error-for=hours]:not(:empty)");
        assertThat(englishIn("#worthwhile-plan-dialog")).isEmpty();
    }

    @Test
    public void titlesAndWordsOfTheExportAreGerman() {
        String export = JIRA.as(GRETA).get("/projects/" + PROJECT + "/ledger.csv").expect(200).body();

        assertThat(export.lines().findFirst().orElseThrow()).contains(Texts.german().of("worthwhile.ledger.cost"));
        assertThat(export).contains(Texts.german().of("worthwhile.ledger.unpriced")).doesNotContain("Unpriced", "Rate ", "person", "default");
    }

    private Set<String> englishIn(String place) {
        browser.see(place);
        return EnglishLeft.on(browser);
    }
}
