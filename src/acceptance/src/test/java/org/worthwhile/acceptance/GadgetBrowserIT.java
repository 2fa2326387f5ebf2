package org.worthwhile.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.worthwhile.acceptance.BudgetBody.aBudget;
import static org.worthwhile.acceptance.Paths.budgetOfProject;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Rule;
import org.junit.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WindowType;

/** The dashboard item <i>Value and budget</i>: whatever is chosen, whoever looks, whatever goes wrong under it. */
public class GadgetBrowserIT {

    private static final LocalDate DAY = LocalDate.now(ZoneOffset.UTC).minusDays(10);
    private static final String HOSTILE = "\"><img src=x onerror=alert(1)> {0} $x";

    private static LocalJiraProcess jira;

    @Rule
    public final Browser browser = new Browser();

    @BeforeClass
    public static void start() {
        ImportedWork world = new ImportedWork().project("WERK", 2, "petra").project("YARD", 1, "petra").named("EVIL", HOSTILE, "petra")
                .worklog("WERK-1", "dev", DAY, 44_400).worklog("WERK-2", "otto", DAY, 2_700).worklog("YARD-1", "dev", DAY, 7_200);
        for (int i = 1; i <= 230; i++) {
            world.named("P" + i, "Portfolio project " + i, "admin");
        }
        jira = LocalJiraProcess.startWithApp("gadget", "--no-demo", "--import", world.write("gadget").toString());
        Books.of(jira.address()).untilInLine().price("dev", "", "EUR", "280.00");
        RestClient petra = RestClient.as(jira.address(), "petra");
        petra.put(budgetOfProject("WERK"), aBudget("3000").with("from", DAY.minusDays(30).toString()).with("to", DAY.plusDays(30).toString()).with("tolerance", "10").json())
                .expect(200);
        petra.post("/projects/WERK/value-notes", NoteBody.aNote().likely("EUR", "9000").confidence(50).json()).expect(201);
    }

    @AfterClass
    public static void stop() {
        if (jira != null) {
            jira.close();
        }
    }

    @Test
    public void isAddedFromTheDirectoryAndConfigured() {
        open("petra", petras().with());
        browser.click("#add-gadget");
        browser.click(".directory-add[data-item='org.worthwhile.jira:value-and-budget']");
        browser.click("#gadget-directory-close");

        GadgetOnPage gadget = only().awaitForm();
        assertThat(gadget.mayCancel()).isFalse();
        gadget.save().awaitFigures();

        assertThat(gadget.projects()).contains("Project WERK", "Project YARD");
        assertThat(gadget.text()).contains("EUR 4,500.00", "EUR 3,453.33", "EUR -453.33");
    }

    @Test
    public void isConfiguredAnewWithTheKeyboardAlone() {
        open("petra", petras().with(mine()));
        GadgetOnPage gadget = only().awaitFigures().configure();

        gadget.tabTo("[name='scope']");
        browser.press(Keys.ARROW_DOWN);
        gadget.addProject("yar", "Project YARD").tabTo(".worthwhile-save");
        browser.press(Keys.ENTER);

        gadget.awaitText("Chosen projects").awaitFigures();
        assertThat(gadget.projects()).containsExactly("Project YARD");
    }

    @Test
    public void whatIsNotAcceptableIsSaidAtItsFieldAndNothingTypedIsLost() {
        browser.announce(400);
        open("petra", petras().with(mine()));
        GadgetOnPage gadget = only().awaitFigures().configure().scope("PROJECTS").addProject("wer", "Project WERK").rows("many").save();

        assertThat(gadget.errorAt("top")).contains("200");
        assertThat(gadget.rows()).isEqualTo("many");
        assertThat(gadget.chosen()).containsExactly("Project WERK");
        assertThat(gadget.cancel().awaitText("My projects").awaitFigures().projects()).contains("Project YARD");
    }

    @Test
    public void refreshingKeepsOrderRowsViewAndFocus() {
        open("admin", Dashboards.of(jira.address(), "admin").with(mine("top", "5")));
        GadgetOnPage gadget = only().awaitFigures().sort("NAME").showAll();
        assertThat(gadget.isFocused(".worthwhile-show-fewer")).isTrue();

        gadget.refresh().awaitFigures();

        assertThat(gadget.sorted()).isEqualTo("NAME ascending");
        assertThat(gadget.projects()).hasSize(200);
        assertThat(gadget.isFocused(".worthwhile-refresh")).isTrue();
    }

    @Test
    public void twoHundredRowsAreShownAndTheRestIsCounted() {
        open("admin", Dashboards.of(jira.address(), "admin").with(mine("top", "200", "sort", "NAME", "direction", "ASCENDING")));
        GadgetOnPage gadget = only().awaitFigures();

        assertThat(gadget.projects()).hasSize(200);
        assertThat(gadget.text()).contains("in the totals alone");
        assertThat(gadget.fitsItsColumn()).isTrue();
    }

    @Test
    public void twoOnOnePageDoNotKnowEachOther() {
        open("petra", petras().with(chosen("WERK"), chosen("YARD")));
        List<GadgetOnPage> gadgets = GadgetOnPage.all(browser);
        gadgets.forEach(GadgetOnPage::awaitFigures);

        gadgets.get(0).sort("SPENT");

        assertThat(gadgets.get(0).projects()).containsExactly("Project WERK");
        assertThat(gadgets.get(1).projects()).containsExactly("Project YARD");
        assertThat(gadgets.get(1).sorted()).isEqualTo("BUDGET_USED descending");
        assertThat(gadgets.get(0).ids()).isNotEmpty().doesNotContainAnyElementsOf(gadgets.get(1).ids());
        assertThat(new HashSet<>(gadgets.get(0).ids())).hasSameSizeAs(gadgets.get(0).ids());
    }

    @Test
    public void theOrderOfTheViewerOutlivesAReloadAndTheViewASession() {
        long dashboard = petras().with(mine());
        open("petra", dashboard);
        only().awaitFigures().sort("NAME").showChart();

        open(dashboard);
        GadgetOnPage gadget = only().awaitFigures();

        assertThat(gadget.showsChart()).isTrue();
        assertThat(gadget.text()).contains("Not in the chart", "Project YARD no expected value in EUR");
    }

    @Test
    public void aNarrowColumnShowsCards() {
        open("petra", petras().with(mine(), Map.of()));
        GadgetOnPage gadget = GadgetOnPage.all(browser).get(0).awaitFigures();
        assertThat(gadget.width()).isEqualTo("medium");

        browser.resize(700, 1000);
        browser.see("[data-width='narrow'], [data-width='medium']");
        browser.resize(500, 1000);
        browser.see("[data-width='narrow']");

        assertThat(gadget.fitsItsColumn()).isTrue();
        assertThat(gadget.text()).contains("EUR 3,000.00", "EUR 3,453.33", "115% used");
    }

    @Test
    public void everythingIsReachedWithTheKeyboard() {
        open("petra", petras().with(mine()));
        GadgetOnPage gadget = only().awaitFigures().tabTo("[data-sort='SPENT']");

        browser.press(Keys.ENTER);
        browser.see("th[data-column='SPENT'][aria-sort='descending']");
        assertThat(gadget.awaitFigures().isFocused("[data-sort='SPENT']")).isTrue();
        assertThat(gadget.tabTo("tbody th a").isFocused("tbody th a")).isTrue();
        assertThat(gadget.tabTo("td[data-column='SPENT'] a").isFocused("td[data-column='SPENT'] a")).isTrue();
    }

    @Test
    public void germanReadersReadGerman() {
        RestClient.as(jira.address(), "sofia").chooseLanguage("de");
        open("sofia", petras().with(chosen("WERK"), chosen("NOWHERE")));
        GadgetOnPage.all(browser).forEach(GadgetOnPage::awaitFigures);

        assertThat(EnglishLeft.on(browser)).isEmpty();
        assertThat(GadgetOnPage.all(browser).get(0).text()).contains("Erwarteter Nutzen", "4.500,00 EUR");
        assertThat(GadgetOnPage.all(browser).get(1).text()).contains("Keines dieser Projekte");
    }

    @Test
    public void whoHasNoProjectsIsToldSo() {
        open("dev", petras().with(mine()));

        GadgetOnPage gadget = only().awaitFigures();

        assertThat(gadget.text()).contains("No projects of yours");
        assertThat(gadget.hasFigures()).isFalse();
    }

    @Test
    public void whoMayNotSeeMoneySeesValueAlone() {
        open("dev", petras().with(chosen("WERK", "YARD")));

        GadgetOnPage gadget = only().awaitFigures();

        assertThat(gadget.columns()).containsExactly("Project", "Expected value");
        assertThat(gadget.text()).contains("EUR 4,500.00").doesNotContain("3,453", "3,000", "453.33", "unpriced");
    }

    @Test
    public void aFilterShowsItsIssuesUntilItIsUnsharedOrDeleted() {
        browser.announce(404);
        String jql = "key = WERK-1";
        Dashboards petras = petras();
        long filter = petras.filter("First things", jql);
        RestClient.as(jira.address(), "admin").get("/fragments/portfolio?scope=FILTER&filter=" + filter).expect(200);
        open("admin", petras.with(ofFilter(filter)));
        GadgetOnPage gadget = only().awaitFigures();
        assertThat(gadget.text()).contains("Filter: First things", "EUR 3,453.33");

        petras.unshare(filter, "First things", jql);
        gadget.refresh().awaitNotice("refused");
        assertThat(gadget.hasFigures()).isFalse();

        open("petra", petras.with(ofFilter(filter)));
        gadget = only().awaitFigures();
        petras.delete(filter);
        gadget.refresh().awaitNotice("refused");
        assertThat(gadget.hasFigures()).isFalse();
        assertThat(gadget.text()).doesNotContain("3,453.33");
    }

    @Test
    public void aFilterIsChosenByItsName() {
        Dashboards petras = petras();
        petras.filter("Work in the yard", "project = YARD");
        open("petra", petras.with(mine()));

        GadgetOnPage gadget = only().awaitFigures().configure().scope("FILTER").filter("Work in the yard").save();

        assertThat(gadget.awaitText("Filter: Work in the yard").awaitFigures().projects()).containsExactly("Project YARD");
    }

    @Test
    public void whoseSessionEndedIsAskedToLogInAndKeepsTheOldFigures() {
        browser.announce(401);
        open("petra", petras().with(mine()));
        GadgetOnPage gadget = only().awaitFigures();
        browser.forgetSession();

        gadget.refresh().awaitNotice("session");

        assertThat(gadget.isOutdated()).isTrue();
        assertThat(gadget.text()).contains("You are no longer logged in", "EUR 3,453.33", "last read from Jira");
    }

    @Test
    public void whenTheServerFailsTheReferenceIsSaidAndTheOldFiguresStay() {
        open("petra", petras().with(mine()));
        GadgetOnPage gadget = only().awaitFigures();
        answerWith(500, "{\"errors\": [], \"errorMessages\": [\"Something went wrong. Reference: 4711\"], \"reference\": \"4711\"}");

        gadget.refresh().awaitNotice("failing");

        assertThat(gadget.isOutdated()).isTrue();
        assertThat(gadget.text()).contains("Reference: 4711", "EUR 3,453.33");
        answerAsEver();
        gadget.tryAgain();
        assertThat(gadget.hasNotice()).isFalse();
        assertThat(gadget.isOutdated()).isFalse();
    }

    @Test
    public void whenNothingAnswersThatIsSaid() {
        open("petra", petras().with(mine()));
        GadgetOnPage gadget = only().awaitFigures();
        answerWith(0, "");

        gadget.refresh().awaitNotice("silent");

        assertThat(gadget.text()).contains("Jira does not answer", "EUR 3,453.33");
    }

    @Test
    public void hostileNamesAreText() {
        open("petra", petras().with(mine()));

        assertThat(only().awaitFigures().projects()).contains(HOSTILE);
        assertThat(browser.all("img[src='x']")).isEmpty();
    }

    @Test
    public void hostilePreferencesAreTakenForTheStandard() {
        open("petra", petras().with(Map.of("isConfigured", "true", "scope", HOSTILE, "projects", HOSTILE, "filter", "1 or 1", "sort", "__proto__",
                "direction", "&lt;", "top", "1e9", "view", "<b>", "refresh", "0.001")));

        GadgetOnPage gadget = only().awaitFigures();

        assertThat(gadget.text()).contains("My projects");
        assertThat(gadget.sorted()).isEqualTo("BUDGET_USED descending");
    }

    @Test
    public void theAppIsDisabledAndEnabledWhileTheDashboardIsOpen() {
        browser.announce(404);
        open("admin", Dashboards.of(jira.address(), "admin").with(mine("top", "5")));
        GadgetOnPage gadget = only().awaitFigures();
        String dashboard = browser.driver().getWindowHandle();
        browser.driver().switchTo().newWindow(WindowType.TAB);
        String administration = browser.driver().getWindowHandle();
        ManageAppsPage apps = new JiraPages(browser, jira.address()).manageApps();
        apps.disable();

        browser.driver().switchTo().window(dashboard);
        gadget.refresh().awaitNotice("disabled");
        assertThat(gadget.isOutdated()).isTrue();

        browser.driver().switchTo().window(administration);
        apps.enable();
        browser.driver().switchTo().window(dashboard);
        gadget.tryAgain();
        assertThat(gadget.isOutdated()).isFalse();
    }

    private GadgetOnPage only() {
        return GadgetOnPage.all(browser).get(0);
    }

    private static Dashboards petras() {
        return Dashboards.of(jira.address(), "petra");
    }

    private void open(String user, long dashboard) {
        new JiraPages(browser, jira.address()).logIn(user);
        open(dashboard);
    }

    private void open(long dashboard) {
        browser.open(jira.address() + "/secure/Dashboard.jspa?selectPageId=" + dashboard);
    }

    /** Lets every further request for figures be answered so, without asking the server. */
    private void answerWith(int status, String body) {
        browser.run("window.realAjax = window.realAjax || jQuery.ajax; var status = arguments[0], body = arguments[1];"
                + "jQuery.ajax = function () { return jQuery.Deferred().reject({status: status, responseText: body}).promise(); };", status, body);
    }

    private void answerAsEver() {
        browser.run("jQuery.ajax = window.realAjax;");
    }

    private static Map<String, String> mine(String... others) {
        return preferences("MINE", others);
    }

    private static Map<String, String> chosen(String... keys) {
        return preferences("PROJECTS", "projects", String.join(",", keys));
    }

    private static Map<String, String> ofFilter(long filter) {
        return preferences("FILTER", "filter", String.valueOf(filter));
    }

    private static Map<String, String> preferences(String scope, String... others) {
        Map<String, String> preferences = new HashMap<>(Map.of("isConfigured", "true", "scope", scope));
        for (int i = 0; i < others.length; i += 2) {
            preferences.put(others[i], others[i + 1]);
        }
        return preferences;
    }
}
