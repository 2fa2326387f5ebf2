package org.worthwhile.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.worthwhile.acceptance.BudgetBody.aBudget;
import static org.worthwhile.acceptance.BudgetBody.aPlan;
import static org.worthwhile.acceptance.NoteBody.aNote;
import static org.worthwhile.acceptance.Paths.budgetOf;
import static org.worthwhile.acceptance.Paths.budgetOfProject;

import java.util.List;
import java.util.Map;
import org.junit.AfterClass;
import org.junit.Before;
import org.junit.BeforeClass;
import org.junit.Rule;
import org.junit.Test;

/** An administrator uploads, disables, enables, removes and brings back the app, and restarts the server, while notes wait in the database. */
public class AppLifeCycleIT {

    private static LocalJiraProcess jira;

    @Rule
    public final Browser browser = new Browser();

    @BeforeClass
    public static void startWithoutTheApp() {
        jira = LocalJiraProcess.startNew("life-cycle");
    }

    @AfterClass
    public static void stop() {
        jira.close();
    }

    @Before
    public void uploadTheAppIfNeeded() {
        ManageAppsPage apps = pages().logIn("admin").manageApps();
        if (!apps.lists()) {
            apps.upload(Places.appJar());
        }
    }

    @Test
    public void everyModuleOfTheUploadedAppIsAtWork() {
        ManageAppsPage apps = pages().manageApps();

        assertThat(apps.problems()).isEmpty();
        assertThat(apps.idleModules()).isEmpty();
    }

    @Test
    public void noteIsShownAsItWasTyped() {
        IssuePage issue = pages().logIn("petra").issue("SHOP-1");
        issue.addNote(HostileText.WORDS, "Nordlicht GmbH");

        assertThat(issue.notes()).containsExactly(HostileText.WORDS);
    }

    @Test
    public void noteIsShownAfterARestart() {
        pages().logIn("petra").issue("SHOP-2").addNote(HostileText.WORDS, "Nordlicht GmbH");

        jira.restart();

        assertThat(pages().logIn("petra").issue("SHOP-2").notes()).containsExactly(HostileText.WORDS);
    }

    @Test
    public void noteIsShownAfterTheServerWasKilled() {
        pages().logIn("petra").issue("SHOP-3").addNote(HostileText.WORDS, "Nordlicht GmbH");

        jira.killAndStart();

        assertThat(pages().logIn("petra").issue("SHOP-3").notes()).containsExactly(HostileText.WORDS);
    }

    @Test
    public void issuePageIsWholeWhileTheAppIsDisabled() {
        pages().manageApps().disable();

        IssuePage issue = pages().issue("SHOP-1");
        assertThat(issue.hasValuePanel()).isFalse();
        assertThat(issue.isWhole()).isTrue();
        pages().manageApps().enable();
    }

    @Test
    public void panelIsBackAfterEnabling() {
        pages().manageApps().disable();
        pages().manageApps().enable();

        assertThat(pages().issue("SHOP-1").hasValuePanel()).isTrue();
    }

    @Test
    public void appDisabledByTheAdministratorStaysDisabledAfterARestart() {
        pages().manageApps().disable();

        jira.restart();

        assertThat(pages().logIn("admin").issue("SHOP-1").hasValuePanel()).isFalse();
        pages().manageApps().enable();
    }

    @Test
    public void issuePageIsWholeWithoutTheApp() {
        pages().manageApps().uninstall();

        IssuePage issue = pages().issue("SHOP-1");
        assertThat(issue.hasValuePanel()).isFalse();
        assertThat(issue.isWhole()).isTrue();
    }

    @Test
    public void noteIsShownAfterUninstallingAndUploadingAgain() {
        pages().logIn("petra").issue("SHOP-4").addNote(HostileText.WORDS, "Nordlicht GmbH");

        pages().logIn("admin").manageApps().uninstall();
        pages().manageApps().upload(Places.appJar());

        assertThat(pages().logIn("petra").issue("SHOP-4").notes()).containsExactly(HostileText.WORDS);
    }

    @Test
    public void everythingThatIsKeptOutlastsDisablingAndUninstalling() {
        Books books = Books.of(jira.address()).untilInLine();
        RestClient admin = RestClient.as(jira.address(), "admin");
        books.price(null, null, "EUR", "61.37");
        admin.put(budgetOfProject("SHOP"), aBudget("12345.67").json()).expect(200);
        admin.put(budgetOf("SHOP-6"), aPlan("500.00").json()).expect(200);
        Grants.in("GRID", admin).give("VIEW_HOURS", "browsers");
        admin.post(Paths.notesOf("SHOP-6"), aNote().words(HostileText.WORDS).contact("Nina Berg", null).json()).expect(201);
        Map<String, List<String>> kept = kept(admin);
        String entries = books.entriesOf("SHOP").toString();
        String money = books.projectMoney("SHOP").get("money").toString();

        pages().manageApps().disable();
        pages().manageApps().enable();
        books.untilInLine();
        assertThat(kept(admin)).isEqualTo(kept);
        assertThat(books.entriesOf("SHOP").toString()).isEqualTo(entries);
        pages().manageApps().uninstall();
        pages().manageApps().upload(Places.appJar());
        books.untilInLine();

        assertThat(kept(admin)).isEqualTo(kept);
        assertThat(books.entriesOf("SHOP").toString()).isEqualTo(entries);
        assertThat(books.projectMoney("SHOP").get("money").toString()).isEqualTo(money);
    }

    /** Notes, rates, budgets, plans, grants and the audit trail. */
    private static Map<String, List<String>> kept(RestClient admin) {
        Map<String, List<String>> kept = BackupFiles.comparable(admin.get("/backup").expect(200).json());
        assertThat(kept).hasSize(8).allSatisfy((section, records) -> assertThat(records).as(section).isNotEmpty());
        return kept;
    }

    private JiraPages pages() {
        return new JiraPages(browser, jira.address());
    }
}
