package org.worthwhile.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.worthwhile.acceptance.NoteBody.aNote;
import static org.worthwhile.acceptance.Paths.notesOf;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.codehaus.jackson.JsonNode;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Rule;
import org.junit.Test;

/** An administrator uploads the next version over the installed one, without removing it first and while people work. */
public class AppUpdateIT {

    private static LocalJiraProcess jira;
    private static int updates;

    @Rule
    public final Browser browser = new Browser();

    @BeforeClass
    public static void start() {
        jira = LocalJiraProcess.startWithApp("update");
    }

    @AfterClass
    public static void stop() {
        jira.close();
    }

    @Test
    public void theNextVersionTakesOverEverything() throws Exception {
        Books books = Books.of(jira.address()).untilInLine();
        books.price(null, null, "EUR", "90.00");
        RestClient.as(jira.address(), "petra").post(notesOf("SHOP-1"), aNote().words(HostileText.WORDS).json()).expect(201);
        JsonNode money = books.projectMoney("SHOP").path("money");

        ManageAppsPage apps = update();

        assertThat(apps.problems()).isEmpty();
        assertThat(apps.idleModules()).isEmpty();
        assertThat(new JiraPages(browser, jira.address()).issue("SHOP-1").notes()).contains(HostileText.WORDS);
        assertThat(books.projectMoney("SHOP").path("money")).isEqualTo(money);
        assertThat(PluginClassLoaders.leftIn(jira)).isEqualTo(1);
    }

    @Test
    public void theLedgerGoesOnFollowing() {
        Books books = Books.of(jira.address()).untilInLine();
        update();

        JiraWork dev = JiraWork.of(jira.address(), "dev");
        String issue = dev.createIssue("SHOP");
        long worklog = dev.log(issue, LocalDate.now(ZoneOffset.UTC).minusDays(1), "1h 30m");

        assertThat(books.entry("SHOP", issue, worklog, 5_400).path("worklogId").asLong()).isEqualTo(worklog);
    }

    private ManageAppsPage update() {
        String version = "0.1." + ++updates;
        ManageAppsPage apps = new JiraPages(browser, jira.address()).logIn("admin").manageApps();
        apps.upload(NextVersion.of(Places.appJar(), version));
        apps.awaitVersion(version);
        return apps;
    }
}
