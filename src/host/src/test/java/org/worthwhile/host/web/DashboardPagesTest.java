package org.worthwhile.host.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.AfterClass;
import org.junit.Before;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.worthwhile.host.HostSettings;
import org.worthwhile.host.LocalJira;
import org.worthwhile.host.SmallApp;

/** Dashboards of a running local Jira, with the items of a small app. */
public class DashboardPagesTest {

    private static final String APP = "org.example.gadgets";
    private static final String DOOR = "/rest/local-jira/1.0/dashboards";

    @ClassRule
    public static final TemporaryFolder FOLDER = new TemporaryFolder();

    private static LocalJira jira;
    private static int names;

    private final Browser owner = new Browser(jira.address());
    private final Browser viewer = new Browser(jira.address());
    private String dashboard;

    @BeforeClass
    public static void start() throws IOException {
        jira = LocalJira.start(HostSettings.parse("--home", FOLDER.getRoot().getPath(), "--port", "0"));
        jira.plugins().install(app().in(FOLDER.newFolder().toPath()));
    }

    private static SmallApp app() {
        return SmallApp.withKey(APP).scanned()
                .importing("com.atlassian.plugin.web")
                .modules("""
                        <resource type="i18n" name="texts" location="texts"/>
                        <dashboard-item key="scripted" configurable="true">
                          <definition>
                            <title key="example.title"/>
                            <categories><category>Charts</category></categories>
                            <author><name>Somebody</name></author>
                            <thumbnail location="/download/resources/org.example.gadgets:script/icon.svg"/>
                          </definition>
                          <description key="example.description"/>
                          <resource name="view" type="velocity"><![CDATA[<p>for $user.displayName, $greeting</p>]]></resource>
                          <context-provider class="org.example.Greeting"/>
                          <amd-module>example/scripted</amd-module>
                        </dashboard-item>
                        <dashboard-item key="failing">
                          <definition><title>Failing view</title></definition>
                          <resource name="view" type="velocity"><![CDATA[$nothing.here]]>#parse("missing.vm")</resource>
                        </dashboard-item>
                        <dashboard-item key="hidden">
                          <definition><title>Hidden</title></definition>
                          <condition class="org.example.Never"/>
                        </dashboard-item>
                        <dashboard-item key="unlisted" name="Unlisted"/>
                        <dashboard-item key="soy"><definition><title>Soy</title></definition><resource name="view" type="soy" location="x.soy"/></dashboard-item>
                        <web-resource key="script"><context>atl.dashboard</context><resource type="download" name="item.js" location="item.js"/></web-resource>
                        """)
                .properties("texts.properties", "example.title=Scripted item\nexample.description=It says <good day>")
                .properties("texts_de.properties", "example.title=Kachel mit Skript\nexample.description=Gr\\u00fc\\u00dft")
                .file("item.js", "define('example/scripted', [], function () { return function () {}; });")
                .source("org.example.Never", """
                        package org.example;
                        import java.util.Map;
                        public class Never implements com.atlassian.plugin.web.Condition {
                            public void init(Map<String, String> params) { }
                            public boolean shouldDisplay(Map<String, Object> context) { return false; }
                        }
                        """)
                .source("org.example.Greeting", """
                        package org.example;
                        import java.util.Map;
                        public class Greeting implements com.atlassian.plugin.web.ContextProvider {
                            public void init(Map<String, String> params) { }
                            public Map<String, Object> getContextMap(Map<String, Object> context) { return Map.of("greeting", "good day"); }
                        }
                        """);
    }

    @AfterClass
    public static void stop() {
        jira.close();
    }

    @Before
    public void aSharedDashboard() throws Exception {
        names++;
        owner.loggedIn("petra");
        viewer.loggedIn("dev");
        dashboard = created("""
                {"name": "Board %d", "shares": ["loggedin"], "gadgets": [
                  {"item": "org.example.gadgets:scripted", "column": 0, "preferences": {"isConfigured": "true", "text": "<b>&\\"'"}},
                  {"item": "org.example.gadgets:failing", "column": 0},
                  {"item": "org.example.gadgets:unlisted", "column": 1}]}""".formatted(names));
    }

    @Test
    public void theFirstPageAfterLogInIsADashboard() throws Exception {
        HttpResponse<String> first = owner.get("/");
        assertThat(owner.location(first)).isEqualTo("/jira/secure/Dashboard.jspa");
        assertThat(owner.get("/secure/Dashboard.jspa").body()).contains("<h1 id=\"dashboard-name\">Board ");
        assertThat(new Browser(jira.address()).loggedIn("sofia").get("/secure/Dashboard.jspa").body())
                .contains("System Dashboard", "There are no gadgets on this dashboard");
        Browser nobody = new Browser(jira.address());
        assertThat(nobody.location(nobody.get("/secure/Dashboard.jspa"))).endsWith("/secure/BrowseProjects.jspa");
        assertThat(nobody.location(nobody.get(page()))).contains("/login.jsp?permissionViolation=true");
    }

    @Test
    public void showsItemsInTheirFramesAndLoadsTheirScripts() throws Exception {
        String page = owner.get(page()).body();
        assertThat(page).containsSubsequence("Scripted item</h3>", "<p>for Petra Lindqvist, good day</p>", "Failing view</h3>",
                "This gadget could not be shown", "Unlisted</h3>");
        assertThat(page).contains(":script/item.js", "data-amd-module=\"example/scripted\"", "data-configurable=\"true\"", "data-editable=\"true\"");
    }

    @Test
    public void handsOutPreferencesHtmlEncoded() throws Exception {
        assertThat(owner.get(page()).body())
                .contains("&quot;text&quot;:&quot;&amp;lt;b&amp;gt;&amp;amp;&amp;quot;&amp;#39;&quot;");
        assertThat(put("/gadgets/" + gadget(0) + "/preferences", "{\"text\": \"a < b\"}").body()).isEqualTo("{\"preferences\":{\"text\":\"a &lt; b\"}}");
        assertThat(put("/gadgets/" + gadget(0) + "/preferences", "{\"text\": [1]}").statusCode()).isEqualTo(400);
    }

    @Test
    public void viewerSeesButChangesNothing() throws Exception {
        assertThat(viewer.get(page()).body()).contains("for Devin Okafor", "data-editable=\"false\"")
                .doesNotContain("id=\"add-gadget\"", "data-command=\"remove\"", "data-command=\"configure\"", "id=\"edit-dashboard\"");
        assertThat(List.of(
                json(viewer, "PUT", "/" + dashboard + "/gadgets/" + gadget(0) + "/preferences", "{}"),
                json(viewer, "PUT", "/" + dashboard + "/layout", "{\"columns\":[]}"),
                json(viewer, "POST", "/" + dashboard + "/gadgets", "{\"item\":\"x:y\"}"),
                json(viewer, "DELETE", "/" + dashboard + "/gadgets/" + gadget(0), "{}"))).extracting(HttpResponse::statusCode).containsOnly(403);
        assertThat(viewer.post("/secure/EditPortalPage.jspa", "atl_token", viewer.token(), "pageId", dashboard, "name", "Mine").statusCode()).isEqualTo(403);
        assertThat(viewer.post("/secure/DeletePortalPage.jspa", "atl_token", viewer.token(), "pageId", dashboard).statusCode()).isEqualTo(403);
    }

    @Test
    public void aPrivateDashboardIsAsIfItWereNotThere() throws Exception {
        owner.post("/secure/EditPortalPage.jspa", "atl_token", owner.token(), "pageId", dashboard, "name", "Secret " + names, "shares", "");
        assertThat(viewer.get(page()).statusCode()).isEqualTo(404);
        assertThat(json(viewer, "GET", "/" + dashboard + "/gadgets/" + gadget(0), null).statusCode()).isEqualTo(404);
        assertThat(json(viewer, "PUT", "/" + dashboard + "/layout", "{\"columns\":[]}").statusCode()).isEqualTo(404);
        assertThat(viewer.get("/secure/ConfigurePortalPages!default.jspa").body()).doesNotContain("Secret " + names);
        assertThat(owner.get(page()).body()).contains("Secret " + names);
    }

    @Test
    public void directoryListsWhatHasADefinitionAndIsForTheReader() throws Exception {
        String directory = json(owner, "GET", "/" + dashboard + "/directory", null).body();
        assertThat(directory).startsWith("<section id=\"gadget-directory\"")
                .containsSubsequence("Failing view", "Scripted item", "By Somebody", "It says &lt;good day&gt;")
                .contains("src=\"/jira/download/resources/org.example.gadgets:script/icon.svg\"")
                .doesNotContain("Hidden", "Unlisted", "Soy");
    }

    @Test
    public void addsMovesPaintsAndRemoves() throws Exception {
        HttpResponse<String> added = json(owner, "POST", "/" + dashboard + "/gadgets", "{\"item\":\"org.example.gadgets:scripted\"}");
        assertThat(added.body()).startsWith("<li class=\"gadget-place\">").contains("for Petra Lindqvist", "data-preferences=\"{}\"");
        String newest = gadget(0);
        assertThat(put("/gadgets/" + newest + "/colour", "{\"colour\":\"color4\"}").statusCode()).isEqualTo(200);
        assertThat(put("/gadgets/" + newest + "/colour", "{\"colour\":\"red\"}").statusCode()).isEqualTo(400);
        String second = gadget(1);
        assertThat(put("/layout", "{\"columns\":[[" + second + "],[" + newest + "]]}").statusCode()).isEqualTo(200);
        assertThat(owner.get(page()).body()).containsSubsequence("gadget-" + second + "-chrome", "<ul class=\"column\">",
                "dashboard-item-frame color4\" id=\"gadget-" + newest + "-chrome");
        assertThat(json(owner, "DELETE", "/" + dashboard + "/gadgets/" + newest, "{}").statusCode()).isEqualTo(200);
        assertThat(owner.get(page()).body()).doesNotContain("gadget-" + newest + "-chrome");
        assertThat(json(owner, "DELETE", "/" + dashboard + "/gadgets/" + newest, "{}").statusCode()).isEqualTo(404);
    }

    @Test
    public void saysThatAnItemIsNotAvailableWhileItsAppIsDisabled() throws Exception {
        jira.plugins().disable(APP);
        try {
            assertThat(owner.get(page()).body()).contains("data-state=\"gone\"", "This gadget is not available").doesNotContain("Lindqvist, good day");
            assertThat(json(owner, "GET", "/" + dashboard + "/gadgets/" + gadget(0), null).body()).contains("data-state=\"gone\"");
        } finally {
            jira.plugins().enable(APP);
        }
        assertThat(owner.get(page()).body()).contains("data-state=\"ready\"", "for Petra Lindqvist", "&amp;lt;b&amp;gt;");
    }

    @Test
    public void isAskedBeforeADashboardGoes() throws Exception {
        assertThat(owner.script("/secure/DeletePortalPage!default.jspa?pageId=" + dashboard).body()).contains("Delete dashboard", "other people lose it");
        owner.post("/secure/DeletePortalPage.jspa", "atl_token", owner.token(), "pageId", dashboard);
        assertThat(owner.get(page()).statusCode()).isEqualTo(404);
    }

    @Test
    public void favouritesOfOthersAreTabsOfTheViewer() throws Exception {
        assertThat(viewer.get(page()).body()).doesNotContain("dashboard-tabs");
        viewer.post("/secure/AddPortalPage.jspa", "atl_token", viewer.token(), "name", "Own " + names);
        viewer.post("/secure/ConfigurePortalPages!default.jspa", "atl_token", viewer.token(), "pageId", dashboard, "favourite", "true");
        assertThat(viewer.get(page()).body()).contains("aria-current=\"page\">Board " + names + "</a>", ">Own " + names + "</a>");
    }

    @Test
    public void endedSessionIsToldToScripts() throws Exception {
        HttpResponse<String> answer = json(new Browser(jira.address()), "PUT", "/" + dashboard + "/layout", "{\"columns\":[]}");
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("message");
    }

    @Test
    public void takesNothingFromPagesOfOtherSites() throws Exception {
        HttpResponse<String> form = owner.post(DOOR + "/" + dashboard + "/gadgets", "item", "x:y");
        assertThat(form.statusCode()).isEqualTo(403);
        HttpRequest elsewhere = owner.request(DOOR + "/" + dashboard + "/layout").header("Content-Type", "application/json")
                .header("Origin", "http://elsewhere.example").method("PUT", HttpRequest.BodyPublishers.ofString("{\"columns\":[]}")).build();
        assertThat(owner.send(elsewhere).statusCode()).isEqualTo(403);
    }

    @Test
    public void refusesWhatIsNoDashboardAsAWhole() throws Exception {
        assertThat(json(owner, "POST", "", "{\"name\":\"Half " + names + "\",\"gadgets\":[{\"item\":\"a:b\",\"column\":7}]}").statusCode()).isEqualTo(400);
        assertThat(json(owner, "POST", "", "{\"name\":\"Half " + names + "\",\"shares\":[\"project:NOPE\"]}").body()).contains("\"shares\"");
        assertThat(json(owner, "POST", "", "nonsense").statusCode()).isEqualTo(400);
        assertThat(owner.get("/secure/ConfigurePortalPages!default.jspa").body()).doesNotContain("Half " + names);
    }

    private String created(String body) throws Exception {
        HttpResponse<String> answer = json(owner, "POST", "", body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return answer.body().replaceAll("\\D", "");
    }

    private String page() {
        return "/secure/Dashboard.jspa?selectPageId=" + dashboard;
    }

    /** The id of a gadget by its place on the owner's page. */
    private String gadget(int place) throws Exception {
        Matcher ids = Pattern.compile("id=\"gadget-(\\d+)-chrome\"").matcher(owner.get(page()).body());
        for (int i = 0; i <= place; i++) {
            assertThat(ids.find()).isTrue();
        }
        return ids.group(1);
    }

    private HttpResponse<String> put(String path, String body) throws Exception {
        return json(owner, "PUT", "/" + dashboard + path, body);
    }

    private static HttpResponse<String> json(Browser browser, String method, String path, String body) throws Exception {
        HttpRequest.BodyPublisher publisher = body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body);
        return browser.send(browser.request(DOOR + path).header("Content-Type", "application/json").method(method, publisher).build());
    }
}
