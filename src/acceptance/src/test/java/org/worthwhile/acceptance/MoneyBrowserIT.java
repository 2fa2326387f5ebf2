package org.worthwhile.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;

import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Rule;
import org.junit.Test;

/** Money on the screens: the panel of an issue and the page of a project agree, for the people who may see it. */
public class MoneyBrowserIT {

    private static final LocalDate DAY = LocalDate.now(ZoneOffset.UTC).minusDays(10);

    private static LocalJiraProcess jira;

    @Rule
    public final Browser browser = new Browser();

    @BeforeClass
    public static void start() {
        ImportedWork world = new ImportedWork().project("WERK", 3).project("YARD", 1)
                .worklog("WERK-1", "dev", DAY, 600).worklog("WERK-1", "dev", DAY, 44_400).worklog("WERK-2", "otto", DAY, 2_700);
        jira = LocalJiraProcess.startWithApp("money-browser", "--no-demo", "--import", world.write("money-browser").toString());
        Books.of(jira.address()).untilInLine().price("dev", "WERK", "EUR", "280.00");
    }

    @AfterClass
    public static void stop() {
        if (jira != null) {
            jira.close();
        }
    }

    @Test
    public void everyTabHasItsOwnAddress() {
        ProjectTab page = pages().logIn("admin").project("WERK", "overview");

        assertThat(page.choose(Texts.english().of("worthwhile.project-page.value")).address()).endsWith("worthwhile-value");
        assertThat(page.choose(Texts.english().of("worthwhile.project-page.budget")).address()).endsWith("worthwhile-budget");
        assertThat(page.choose(Texts.english().of("worthwhile.project-page.overview")).address()).endsWith("worthwhile-overview");
    }

    @Test
    public void entriesAreExplainedDownToTheRate() {
        ProjectTab page = pages().logIn("admin").project("WERK", "budget");

        assertThat(page.entries()).anySatisfy(entry -> assertThat(entry).contains("WERK-1", "EUR 280", "EUR 3,453.33"));
        assertThat(page.entries()).anySatisfy(entry -> assertThat(entry).contains("WERK-1", "EUR 280", "EUR 46.67"));
    }

    @Test
    public void unpricedWorkIsCalledThat() {
        ProjectTab page = pages().logIn("admin").project("WERK", "budget");

        assertThat(page.entries()).anySatisfy(entry -> assertThat(entry).contains("WERK-2", Texts.english().of("worthwhile.ledger.unpriced")));
    }

    @Test
    public void panelAndPageAgreeAfterWorkIsLogged() {
        IssuePage issue = pages().logIn("admin").issue("WERK-1");
        assertThat(issue.budget()).contains("EUR 3,500");

        JiraWork.of(jira.address(), "dev").log("WERK-1", DAY, "30m");
        issue.awaitBudget("EUR 3,640");

        assertThat(pages().project("WERK", "budget").sumOfEntries()).contains("EUR 3,640");
    }

    @Test
    public void workLoggedOnTheIssueIsCountedInThePanel() {
        IssuePage issue = pages().logIn("admin").issue("WERK-3");

        issue.logWork("1h 30m", DAY);

        issue.awaitBudget("1:30");
    }

    @Test
    public void budgetIsSetOnTheProjectsPage() {
        ProjectTab page = pages().logIn("admin").project("YARD", "budget");

        page.setBudget("12345.67", DAY.withDayOfYear(1), DAY.plusYears(1), "The customer agreed.");

        page.awaitText("12,345.67");
    }

    @Test
    public void peopleWithoutRightsSeeNeitherPanelNorBudget() {
        assertThat(pages().logIn("dev").issue("WERK-1").hasBudgetPanel()).isFalse();
        assertThat(pages().project("WERK", "overview").text()).doesNotContain("EUR", "280", "3,453.33");
    }

    private JiraPages pages() {
        return new JiraPages(browser, jira.address());
    }
}
