package org.worthwhile.host.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.worthwhile.host.HostSettings;
import org.worthwhile.host.LocalJira;

/** What people do with issues through the forms of the running local Jira. */
public class IssueFormsTest {

    @ClassRule
    public static final TemporaryFolder FOLDER = new TemporaryFolder();

    private static LocalJira jira;

    private final Browser browser = new Browser(jira.address());

    @BeforeClass
    public static void start() throws IOException {
        jira = LocalJira.start(HostSettings.parse("--home", FOLDER.getRoot().getPath(), "--port", "0"));
    }

    @AfterClass
    public static void stop() {
        jira.close();
    }

    @Test
    public void editsEveryFieldAndKeepsWhatWasNotSent() throws Exception {
        browser.loggedIn("petra");
        String id = browser.issueId("SHOP-7");
        HttpResponse<String> answer = browser.post("/secure/EditIssue.jspa", "atl_token", browser.token(), "id", id, "summary", "Fish & <chips>",
                "description", "one\r\ntwo", "priority", "1", "due", "2027-02-28", "label", "b a  b", "originalEstimate", "1d 30m", "assignee", "dev");
        assertThat(browser.location(answer)).isEqualTo("/jira/browse/SHOP-7");
        String page = browser.get("/browse/SHOP-7").body();
        assertThat(page).contains("Fish &amp; &lt;chips&gt;", "28/Feb/27", "1d 30m", ">Highest<", "<span class=\"aui-label\">a</span>", "Devin Okafor");
        browser.post("/secure/EditIssue.jspa", "atl_token", browser.token(), "id", id, "summary", "Second");
        assertThat(browser.get("/browse/SHOP-7").body()).contains("Second", "28/Feb/27", "1d 30m");
    }

    @Test
    public void losesNothingThatWasTypedWhenAFieldIsRefused() throws Exception {
        browser.loggedIn("petra");
        String before = browser.heading("SHOP-8");
        HttpResponse<String> answer = browser.post("/secure/EditIssue.jspa", "atl_token", browser.token(), "id", browser.issueId("SHOP-8"),
                "summary", " ", "description", "Long \"typed\" text", "originalEstimate", "soon", "due", "31.02.2027");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("Long &quot;typed&quot; text", "value=\"soon\"", "value=\"31.02.2027\"", "You must specify a summary",
                "Say a time like", "Say a day like");
        assertThat(browser.heading("SHOP-8")).isEqualTo(before);
    }

    @Test
    public void answersAScriptWithADialogAndWithErrorsByField() throws Exception {
        browser.loggedIn("petra");
        String id = browser.issueId("SHOP-8");
        assertThat(browser.script("/secure/EditIssue!default.jspa?id=" + id).body()).startsWith("<section id=\"form-dialog\"").doesNotContain("<html");
        HttpResponse<String> answer = browser.scriptPost("/secure/EditIssue.jspa", "atl_token", browser.token(), "id", id, "summary", "x", "component", "Nowhere");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("\"errors\":{\"component\":");
    }

    @Test
    public void logsChangesAndDeletesWork() throws Exception {
        browser.loggedIn("dev");
        String id = browser.issueId("SHOP-11");
        assertThat(browser.post("/secure/CreateWorklog.jspa", "id", id, "timeLogged", "2h", "startDate", "2026-05-04T09:15").statusCode()).isEqualTo(403);
        HttpResponse<String> refused = browser.post("/secure/CreateWorklog.jspa", "atl_token", browser.token(), "id", id, "timeLogged", "0m",
                "startDate", "", "comment", "Kept");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("Kept</textarea>", "You must indicate the time spent", "You must specify a date");
        browser.post("/secure/CreateWorklog.jspa", "atl_token", browser.token(), "id", id, "timeLogged", "1h 25m", "startDate", "2026-05-04T09:15",
                "comment", "Peculiar work");
        Matcher worklog = Pattern.compile("id=\"worklog-(\\d+)\">(?:(?!</li>).)*?Peculiar work", Pattern.DOTALL).matcher(browser.get("/browse/SHOP-11").body());
        assertThat(worklog.find()).isTrue();
        String work = worklog.group(1);

        browser.post("/secure/UpdateWorklog.jspa", "atl_token", browser.token(), "id", id, "worklogId", work, "timeLogged", "3h 35m",
                "startDate", "2026-05-05T10:00", "comment", "Peculiar work");
        assertThat(browser.get("/browse/SHOP-11").body()).contains("<strong>3h 35m</strong>", "05/May/26 10:00 AM").doesNotContain("1h 25m");

        Browser sofia = new Browser(jira.address()).loggedIn("sofia");
        assertThat(sofia.post("/secure/DeleteWorklog.jspa", "atl_token", sofia.token(), "id", id, "worklogId", work).statusCode()).isEqualTo(403);
        assertThat(browser.get("/secure/DeleteWorklog!default.jspa?id=" + id + "&worklogId=" + work).body()).contains("3h 35m");
        browser.post("/secure/DeleteWorklog.jspa", "atl_token", browser.token(), "id", id, "worklogId", work);
        assertThat(browser.get("/browse/SHOP-11").body()).doesNotContain("Peculiar work");
    }

    @Test
    public void createsTransitionsMovesAndDeletes() throws Exception {
        browser.loggedIn("petra");
        HttpResponse<String> created = browser.post("/secure/CreateIssue.jspa", "atl_token", browser.token(), "pkey", "SHOP", "issuetype", "10003",
                "summary", "Born in a test", "originalEstimate", "4h");
        String key = browser.location(created).substring("/jira/browse/".length());
        String id = browser.issueId(key);
        HttpResponse<String> subTask = browser.post("/secure/CreateIssue.jspa", "atl_token", browser.token(), "parentIssueId", id, "issuetype", "10004",
                "summary", "Its child");
        String childKey = browser.location(subTask).substring("/jira/browse/".length());
        browser.post("/secure/WorkflowUIDispatcher.jspa", "atl_token", browser.token(), "id", id, "action", "10002");
        assertThat(browser.get("/browse/" + key).body()).contains(">Done</dd>", "Its child");

        String target = browser.project("GRID", "/secure/MoveIssue!default.jspa?id=" + id);
        String moved = browser.location(browser.post("/secure/MoveIssue.jspa", "atl_token", browser.token(), "id", id, "project", target));
        assertThat(moved).startsWith("/jira/browse/GRID-");
        assertThat(browser.get(moved.substring("/jira".length())).body()).contains(key + " is now GRID-");
        assertThat(browser.location(browser.get("/browse/" + key))).isEqualTo(moved);

        assertThat(browser.get("/secure/DeleteIssue!default.jspa?id=" + id).body()).contains("Its sub-task is deleted as well");
        assertThat(browser.location(browser.post("/secure/DeleteIssue.jspa", "atl_token", browser.token(), "id", id))).isEqualTo("/jira/projects/GRID/issues");
        assertThat(browser.get("/browse/" + key).statusCode()).isEqualTo(404);
        assertThat(browser.get("/browse/" + childKey).statusCode()).isEqualTo(404);
    }

    @Test
    public void offersAndAllowsOnlyWhatIsPermitted() throws Exception {
        browser.loggedIn("sofia");
        String id = browser.issueId("SHOP-9");
        assertThat(browser.get("/browse/SHOP-9").body())
                .doesNotContain("id=\"edit-issue\"", "id=\"log-work\"", "transition-form", "id=\"create_link\"", "id=\"delete-issue\"", "edit-worklog");
        for (String path : new String[] {"EditIssue", "AssignIssue", "CreateWorklog", "MoveIssue", "DeleteIssue", "CreateIssue"}) {
            assertThat(browser.get("/secure/" + path + "!default.jspa?id=" + id).statusCode()).as(path).isEqualTo(403);
            assertThat(browser.post("/secure/" + path + ".jspa", "atl_token", browser.token(), "id", id, "summary", "x", "timeLogged", "1h",
                    "startDate", "2026-05-04T09:15", "project", "1").statusCode()).as(path).isIn(403, 404);
        }
        assertThat(browser.heading("SHOP-9")).isNotEqualTo("x");
    }

    @Test
    public void tellsNothingOfAHiddenIssue() throws Exception {
        String id = new Browser(jira.address()).loggedIn("admin").issueId("LAB-1");
        browser.loggedIn("otto");
        assertThat(browser.get("/secure/EditIssue!default.jspa?id=" + id).body())
                .isEqualTo(browser.get("/secure/EditIssue!default.jspa?id=999999").body().replace("999999", id));
    }
}
