package org.worthwhile.host.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import org.junit.AfterClass;
import org.junit.Before;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.worthwhile.host.HostSettings;
import org.worthwhile.host.LocalJira;

/** Custom fields through the browser: made by an administrator, shown on issues, filled in, exported, removed. */
public class CustomFieldPagesTest {

    @ClassRule
    public static final TemporaryFolder FOLDER = new TemporaryFolder();

    private static LocalJira jira;

    private final Browser browser = new Browser(jira.address());

    @BeforeClass
    public static void start() throws IOException {
        jira = LocalJira.start(HostSettings.parse("--home", FOLDER.getRoot().getPath(), "--port", "0"));
        jira.plugins().install(FieldApp.app().in(FOLDER.newFolder().toPath()));
    }

    @AfterClass
    public static void stop() {
        jira.close();
    }

    @Before
    public void logIn() throws Exception {
        browser.loggedIn("admin");
    }

    @Test
    public void aFieldIsSeenOnceItIsOnTheScreen() throws Exception {
        String id = create(FieldApp.TYPE, "Worth <1>");
        assertThat(browser.get("/browse/SHOP-4").body()).doesNotContain(id);

        show(id);

        assertThat(browser.get("/browse/SHOP-4").body()).contains("<dd id=\"" + id + "-val\"><b>6.0</b> for admin, Worth <1> of SHOP-4, &lt;x&gt;</dd>")
                .contains("Worth &lt;1&gt;:");
        assertThat(browser.get("/browse/SHOP-2").body()).doesNotContain(id);
        assertThat(browser.get("/browse/SHOP-13").body()).contains("id=\"type-val\"").doesNotContain(id);
        assertThat(browser.get("/secure/admin/ViewCustomFields.jspa").body()).contains("Worth &lt;1&gt;").contains("Default Screen");
    }

    @Test
    public void aCalculatedFieldIsNeverEdited() throws Exception {
        String id = create(FieldApp.TYPE, "Not to edit");
        show(id);
        assertThat(browser.get("/secure/EditIssue!default.jspa?id=" + browser.issueId("SHOP-4")).body()).doesNotContain(id);
        assertThat(browser.get("/secure/CreateIssue!default.jspa").body()).doesNotContain(id);
    }

    @Test
    public void aNumberIsEnteredCheckedAndShown() throws Exception {
        String id = create(FieldPages.NUMBER, "Points");
        show(id);
        String issue = browser.issueId("SHOP-5");
        assertThat(browser.get("/secure/EditIssue!default.jspa?id=" + issue).body()).contains("name=\"" + id + "\" type=\"text\" value=\"\"");

        HttpResponse<String> wrong = browser.scriptPost("/secure/EditIssue.jspa", "atl_token", browser.token(), "id", issue, id, "many");
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(wrong.body()).contains("\"" + id + "\":\"'many' is an invalid number\"");

        browser.post("/secure/EditIssue.jspa", "atl_token", browser.token(), "id", issue, id, "12.5");
        assertThat(browser.get("/browse/SHOP-5").body()).contains(id + "-val\">12.5");
        assertThat(browser.get("/secure/EditIssue!default.jspa?id=" + issue).body()).contains("value=\"12.5\"");
        assertThat(browser.get("/rest/api/2/issue/SHOP-5").body()).contains("\"" + id + "\":12.5");

        browser.post("/secure/EditIssue.jspa", "atl_token", browser.token(), "id", issue, id, "");
        assertThat(browser.get("/browse/SHOP-5").body()).doesNotContain(id + "-val");
    }

    @Test
    public void aNewIssueTakesWhatIsEntered() throws Exception {
        String id = create(FieldPages.TEXT, "Nickname");
        show(id);
        HttpResponse<String> made = browser.post("/secure/CreateIssue.jspa", "atl_token", browser.token(), "pkey", "SHOP", "summary", "With a name",
                id, "<i>Shorty</i>");
        assertThat(browser.get(browser.location(made).replace("/jira", "")).body()).contains("&lt;i&gt;Shorty&lt;/i&gt;");
    }

    @Test
    public void aContextLimitsWhereItIsSeen() throws Exception {
        String id = create(FieldApp.TYPE, "Of the lab");
        show(id);
        String lab = browser.project("LAB", "/secure/admin/ConfigureCustomField!default.jspa?customFieldId=" + FieldPages.number(id));

        browser.post("/secure/admin/ConfigureCustomField.jspa", "atl_token", browser.token(), "customFieldId", FieldPages.number(id), "projects", lab);

        assertThat(browser.get("/browse/LAB-3").body()).contains(id + "-val");
        assertThat(browser.get("/browse/SHOP-3").body()).doesNotContain(id);
        assertThat(browser.get("/rest/api/2/issue/SHOP-3").body()).doesNotContain(id);
    }

    @Test
    public void restAndXmlShowTheValueToo() throws Exception {
        String id = create(FieldApp.TYPE, "Exported");
        assertThat(browser.get("/rest/api/2/issue/SHOP-6").body()).contains("\"key\":\"SHOP-6\"").contains("\"" + id + "\":9.0");
        assertThat(browser.get("/rest/api/2/issue/SHOP-13").body()).contains("\"key\":\"SHOP-13\"").doesNotContain(id);
        assertThat(browser.get("/si/jira.issueviews:issue-xml/SHOP-6/SHOP-6.xml").body())
                .contains("<customfield id=\"" + id + "\" key=\"" + FieldApp.TYPE + "\"><customfieldname>Exported</customfieldname>"
                        + "<customfieldvalues><customfieldvalue>9.0</customfieldvalue></customfieldvalues></customfield>");
        assertThat(new Browser(jira.address()).get("/rest/api/2/issue/SHOP-6").statusCode()).isEqualTo(404);
    }

    @Test
    public void aFieldGoesWhenItIsDeleted() throws Exception {
        String id = create(FieldApp.TYPE, "Short-lived");
        show(id);
        assertThat(browser.get("/secure/admin/DeleteCustomField!default.jspa?id=" + FieldPages.number(id)).body()).contains("undone");

        browser.post("/secure/admin/DeleteCustomField.jspa", "atl_token", browser.token(), "id", FieldPages.number(id));

        assertThat(browser.get("/secure/admin/ViewCustomFields.jspa").body()).doesNotContain("data-field=\"" + id);
        assertThat(browser.get("/browse/SHOP-4").body()).doesNotContain(id);
    }

    @Test
    public void lockedTypesAndTypesWithoutAViewAreNotOffered() throws Exception {
        assertThat(browser.get("/secure/admin/CreateCustomField!default.jspa").body()).contains(FieldApp.TYPE).contains(FieldPages.NUMBER)
                .doesNotContain(FieldApp.KEY + ":locked").doesNotContain(FieldApp.KEY + ":blind");
        assertThat(browser.post("/secure/admin/CreateCustomField.jspa", "atl_token", browser.token(), "fieldType", FieldApp.KEY + ":locked",
                "fieldName", "Mine").statusCode()).isEqualTo(400);
    }

    @Test
    public void onlyAdministratorsSeeThePages() throws Exception {
        Browser other = new Browser(jira.address()).loggedIn("dev");
        for (String page : new String[] {"ViewCustomFields.jspa", "CreateCustomField!default.jspa", "ConfigureCustomField!default.jspa?customFieldId=1"}) {
            assertThat(other.get("/secure/admin/" + page).statusCode()).isEqualTo(403);
        }
    }

    @Test
    public void aFieldWhoseAppIsDisabledIsListedAndNotShown() throws Exception {
        String id = create(FieldApp.TYPE, "Waiting");
        show(id);
        jira.plugins().disable(FieldApp.KEY);
        try {
            assertThat(browser.get("/secure/admin/ViewCustomFields.jspa").body()).contains("Waiting").contains("Its app is not enabled");
            assertThat(browser.get("/browse/SHOP-4").body()).doesNotContain(id);
        } finally {
            jira.plugins().enable(FieldApp.KEY);
        }
        assertThat(browser.get("/browse/SHOP-4").body()).contains(id + "-val");
    }

    private String create(String type, String name) throws Exception {
        return FieldPages.create(browser, type, name);
    }

    private void show(String id) throws Exception {
        FieldPages.show(browser, id);
    }
}
