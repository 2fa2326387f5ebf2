package org.worthwhile.host.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
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
import org.worthwhile.host.SmallApp;

/** The running local Jira with a small app, seen through HTTP. */
public class PagesTest {

    private static final String APP = "org.example.guest";

    @ClassRule
    public static final TemporaryFolder FOLDER = new TemporaryFolder();

    private static LocalJira jira;

    private final Browser browser = new Browser(jira.address());

    @BeforeClass
    public static void start() throws IOException {
        jira = LocalJira.start(HostSettings.parse("--home", FOLDER.getRoot().getPath(), "--port", "0"));
        jira.plugins().install(guest().in(FOLDER.newFolder().toPath()));
    }

    private static SmallApp guest() {
        return SmallApp.withKey(APP)
                .importing("com.atlassian.webresource.api.data", "com.atlassian.json.marshal", "com.google.common.base")
                .source("org.example.guest.Facts", """
                        package org.example.guest;
                        import com.atlassian.json.marshal.Jsonable;
                        public class Facts implements com.atlassian.webresource.api.data.WebResourceDataProvider {
                            public Jsonable get() {
                                return writer -> writer.write("{\\"text\\":\\"</script><script>alert(1)</script>\\"}");
                            }
                        }
                        """)
                .modules("""
                        <resource type="i18n" name="i18n" location="i18n.guest"/>
                        <web-panel key="good" location="atl.jira.view.issue.left.context" weight="150">
                          <label key="guest.title"/>
                          <resource name="view" type="velocity" location="good.vm"/>
                        </web-panel>
                        <web-panel key="bad" location="atl.jira.view.issue.right.context" weight="150">
                          <label>Bad guest</label>
                          <resource name="view" type="velocity" location="missing.vm"/>
                        </web-panel>
                        <web-item key="bad-item" section="jira.issue.tools">
                          <label>Misspelt</label><link>/x</link>
                          <coditions type="OR"/>
                        </web-item>
                        <web-resource key="first">
                          <transformation extension="js"><transformer key="jsI18n"/></transformation>
                          <resource type="download" name="first.js" location="js/first.js"/>
                          <resource type="download" name="pictures/" location="pictures"/>
                        </web-resource>
                        <web-resource key="second">
                          <context>jira.view.issue</context>
                          <data key="facts" class="org.example.guest.Facts"/>
                          <dependency>com.atlassian.auiplugin:ajs</dependency>
                          <dependency>org.example.guest:gone</dependency>
                          <dependency>org.example.guest:first</dependency>
                          <resource type="download" name="second.js" location="js/second.js"/>
                          <resource type="download" name="second.css" location="js/second.css"/>
                        </web-resource>
                        <unheard-of key="unheard"/>
                        """)
                .file("good.vm", "<p id=\"guest\">Guest of $issue.key</p>")
                .file("js/first.js", "define('guest/first', [], function () { return AJS.I18n.getText('guest.title'); });")
                .file("js/second.js", "require(['guest/first']);")
                .file("js/second.css", ".guest { color: inherit; }")
                .file("pictures/star.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>")
                .file("secret.txt", "secret")
                .properties("i18n/guest.properties", "guest.title=A guest\n")
                .properties("i18n/guest_de.properties", "guest.title=Ein Gast f\\u00fcr dich\n");
    }

    @AfterClass
    public static void stop() {
        jira.close();
    }

    @Test
    public void asksWhoeverMayNotSeeAnIssueToLogIn() throws Exception {
        HttpResponse<String> answer = browser.get("/browse/SHOP-1");
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(browser.location(answer)).isEqualTo("/jira/login.jsp?permissionViolation=true&os_destination=%2Fbrowse%2FSHOP-1");
    }

    @Test
    public void opensASessionThatScriptsCannotRead() throws Exception {
        HttpResponse<String> answer = browser.logIn("dev", "dev", "/browse/SHOP-1");
        assertThat(browser.location(answer)).isEqualTo("/jira/browse/SHOP-1");
        assertThat(answer.headers().firstValue("Set-Cookie")).hasValueSatisfying(cookie ->
                assertThat(cookie).contains("HttpOnly").contains("SameSite=Lax").contains("Path=/jira"));
        assertThat(browser.get("/browse/SHOP-1").statusCode()).isEqualTo(200);
    }

    @Test
    public void saysThatThePasswordIsWrong() throws Exception {
        HttpResponse<String> answer = browser.logIn("dev", "wrong", "/");
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("id=\"login-error\"").contains("value=\"dev\"");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    public void neverLeadsToAnotherSiteAfterTheLogIn() throws Exception {
        assertThat(browser.location(browser.logIn("dev", "dev", "//elsewhere.example/"))).isEqualTo("/jira/");
        assertThat(browser.location(browser.logIn("dev", "dev", "http://elsewhere.example/"))).isEqualTo("/jira/");
    }

    @Test
    public void forgetsWhoLogsOut() throws Exception {
        browser.logIn("dev", "dev", "/");
        assertThat(browser.post("/logout", "atl_token", "wrong").statusCode()).isEqualTo(403);
        assertThat(browser.get("/browse/SHOP-1").statusCode()).isEqualTo(200);
        assertThat(browser.location(browser.post("/logout", "atl_token", browser.token()))).isEqualTo("/jira/login.jsp?loggedOut=true");
        assertThat(browser.get("/browse/SHOP-1").statusCode()).isEqualTo(302);
    }

    @Test
    public void acceptsAndRefusesBasicCredentials() throws Exception {
        assertThat(browser.basic("/browse/SHOP-1", "dev:dev").statusCode()).isEqualTo(200);
        HttpResponse<String> refused = browser.basic("/browse/GRID-1", "dev:wrong");
        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(refused.headers().firstValue("WWW-Authenticate")).isPresent();
    }

    @Test
    public void tellsNoDifferenceBetweenMissingAndHidden() throws Exception {
        browser.logIn("otto", "otto", "/");
        HttpResponse<String> hidden = browser.get("/browse/LAB-1");
        HttpResponse<String> missing = browser.get("/browse/LAB-99999");
        assertThat(hidden.statusCode()).isEqualTo(404);
        assertThat(hidden.body().replaceAll("LAB-1", "LAB-99999").replaceAll("content=\"[^\"]*\"", ""))
                .isEqualTo(missing.body().replaceAll("content=\"[^\"]*\"", ""));
    }

    @Test
    public void changesASummaryOnlyForAFormOfItsOwn() throws Exception {
        browser.logIn("dev", "dev", "/");
        String id = browser.issueId("SHOP-2");
        String before = browser.heading("SHOP-2");
        assertThat(browser.post("/secure/AjaxIssueAction.jspa", "issueId", id, "summary", "Forged").statusCode()).isEqualTo(403);
        assertThat(browser.post("/secure/AjaxIssueAction.jspa", "issueId", id, "summary", "Forged", "atl_token", "x").statusCode()).isEqualTo(403);
        assertThat(browser.fromElsewhere("/secure/AjaxIssueAction.jspa", "issueId", id, "summary", "Forged", "atl_token", browser.token()).statusCode()).isEqualTo(403);
        assertThat(browser.heading("SHOP-2")).isEqualTo(before);

        assertThat(browser.post("/secure/AjaxIssueAction.jspa", "issueId", id, "summary", "<b>New</b> & bold", "atl_token", browser.token()).statusCode()).isEqualTo(200);
        assertThat(browser.heading("SHOP-2")).isEqualTo("&lt;b&gt;New&lt;/b&gt; &amp; bold");
    }

    @Test
    public void namesTheFieldThatIsWrong() throws Exception {
        browser.logIn("dev", "dev", "/");
        HttpResponse<String> answer = browser.post("/secure/AjaxIssueAction.jspa", "issueId", browser.issueId("SHOP-3"), "summary", " ", "atl_token", browser.token());
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("\"errors\":{\"summary\":");
    }

    @Test
    public void letsOnlyThoseEditWhoMay() throws Exception {
        browser.logIn("sofia", "sofia", "/");
        assertThat(browser.get("/browse/SHOP-3").body()).doesNotContain("summary-form");
        assertThat(browser.post("/secure/AjaxIssueAction.jspa", "issueId", browser.issueId("SHOP-3"), "summary", "Mine", "atl_token", browser.token()).statusCode())
                .isEqualTo(403);
    }

    @Test
    public void mixesPanelsByWeightAndContainsTheOneThatFails() throws Exception {
        browser.logIn("dev", "dev", "/");
        String page = browser.get("/browse/SHOP-3").body();
        assertThat(page).containsSubsequence("id=\"details-module\"", "id=\"good\"", "Guest of SHOP-3", "id=\"descriptionmodule\"", "id=\"activitymodule\"",
                "id=\"peoplemodule\"", "id=\"bad\"", "class=\"panel-failed\"", "id=\"datesmodule\"", "id=\"timetrackingmodule\"");
    }

    @Test
    public void refreshesAnIssueWithTheSameContent() throws Exception {
        browser.logIn("dev", "dev", "/");
        String fragment = browser.get("/secure/AjaxIssueAction!default.jspa?issueKey=SHOP-3").body();
        assertThat(fragment).startsWith("<div id=\"issue-content\"").contains("Guest of SHOP-3").doesNotContain("<html");
    }

    @Test
    public void loadsTheScriptsOfAContextInOrderAndOnce() throws Exception {
        browser.logIn("dev", "dev", "/");
        String page = browser.get("/browse/SHOP-3").body();
        assertThat(page).containsSubsequence("aui-prototyping.js", "platform.js", "/en/_/download/resources/org.example.guest:first/first.js",
                "/en/_/download/resources/org.example.guest:second/second.js");
        assertThat(page.split("first\\.js", -1)).hasSize(2);
        assertThat(browser.get("/secure/BrowseProjects.jspa").body()).doesNotContain("first.js");
    }

    @Test
    public void writesDataSoThatItCannotBecomeAScript() throws Exception {
        browser.logIn("dev", "dev", "/");
        assertThat(browser.get("/browse/SHOP-3").body()).contains("<meta name=\"wrm-data\" data-key=\"org.example.guest:second.facts\" "
                + "content=\"{&quot;text&quot;:&quot;&lt;/script&gt;&lt;script&gt;alert(1)&lt;/script&gt;&quot;}\">");
    }

    @Test
    public void givesScriptsTheLanguageOfTheReader() throws Exception {
        browser.logIn("sofia", "sofia", "/");
        Matcher script = Pattern.compile("src=\"/jira(/s/[^\"]*first\\.js)\"").matcher(browser.get("/browse/SHOP-3").body());
        assertThat(script.find()).isTrue();
        HttpResponse<String> answer = browser.get(script.group(1));
        assertThat(answer.body()).contains("return \"Ein Gast für dich\";");
        assertThat(answer.headers().firstValue("Cache-Control")).hasValueSatisfying(value -> assertThat(value).contains("immutable"));
    }

    @Test
    public void changesTheLanguageOfAPersonAndNotByForgery() throws Exception {
        browser.logIn("petra", "petra", "/");
        assertThat(browser.post("/secure/UpdateUserLanguage.jspa", "locale", "de").statusCode()).isEqualTo(403);
        assertThat(browser.location(browser.post("/secure/UpdateUserLanguage.jspa", "locale", "de", "os_destination", "//elsewhere.example", "atl_token", browser.token())))
                .isEqualTo("/jira/");
        assertThat(browser.get("/browse/SHOP-3").body()).contains(">Ein Gast für dich</button>");
        assertThat(browser.post("/secure/UpdateUserLanguage.jspa", "locale", "xx", "atl_token", browser.token()).statusCode()).isEqualTo(400);
    }

    @Test
    public void servesOnlyTheFilesThatAreOffered() throws Exception {
        String owner = "/download/resources/org.example.guest:first/";
        HttpResponse<String> picture = browser.get(owner + "pictures/star.svg");
        assertThat(picture.statusCode()).isEqualTo(200);
        assertThat(picture.headers().firstValue("Content-Type")).contains("image/svg+xml");
        for (String path : new String[] {owner + "secret.txt", owner + "pictures/..%2fsecret.txt", owner + "pictures/%2e%2e/secret.txt",
            owner + "pictures/..%5csecret.txt", owner + "pictures/", "/download/resources/org.example.guest/secret.txt",
            "/download/resources/org.example.nobody:first/first.js", "/s/x/_/host/static/..%2f..%2fwelcome.txt", "/s/x/_/host/templates/frame.vm",
            "/s/x/_/host/static/runtime"}) {
            assertThat(browser.get(path).statusCode()).as(path).isIn(400, 404);
        }
    }

    @Test
    public void answersAKnownFileWithNotModified() throws Exception {
        String tag = browser.get("/download/resources/org.example.guest:first/first.js").headers().firstValue("ETag").orElseThrow();
        HttpRequest again = browser.request("/download/resources/org.example.guest:first/first.js").header("If-None-Match", tag).build();
        assertThat(browser.send(again).statusCode()).isEqualTo(304);
    }

    @Test
    public void letsOnlyAdministratorsManageApps() throws Exception {
        assertThat(browser.get("/plugins/servlet/upm").statusCode()).isEqualTo(302);
        browser.logIn("petra", "petra", "/");
        assertThat(browser.get("/plugins/servlet/upm").statusCode()).isEqualTo(403);
        assertThat(browser.post("/plugins/servlet/upm/disable", "key", APP, "atl_token", browser.token()).statusCode()).isEqualTo(403);
    }

    @Test
    public void listsAppsWithWhatIsOddAboutThem() throws Exception {
        browser.logIn("admin", "admin", "/");
        assertThat(browser.get("/plugins/servlet/upm").body()).containsSubsequence("data-app-key=\"org.example.guest\" data-app-state=\"enabled\"",
                "data-module-key=\"org.example.guest:bad-item\"", "Jira ignores &lt;coditions&gt;",
                "data-module-key=\"org.example.guest:unheard\" data-module-state=\"unrecognised\"");
    }

    @Test
    public void refusesToDisableAnAppForAnotherSite() throws Exception {
        browser.logIn("admin", "admin", "/");
        assertThat(browser.post("/plugins/servlet/upm/disable", "key", APP).statusCode()).isEqualTo(403);
        assertThat(jira.plugins().plugin(APP)).hasValueSatisfying(app -> assertThat(app.isEnabled()).isTrue());
        assertThat(browser.post("/plugins/servlet/upm/disable", "key", "unknown", "atl_token", browser.token()).statusCode()).isEqualTo(400);
    }

    @Test
    public void forbidsInlineScriptsAndFramesOfOthersEverywhere() throws Exception {
        for (String path : new String[] {"/login.jsp", "/nothing", "/rest/nothing", "/s/x/_/host/static/jira.css"}) {
            HttpResponse<String> answer = browser.get(path);
            assertThat(answer.headers().firstValue("Content-Security-Policy")).as(path)
                    .hasValueSatisfying(policy -> assertThat(policy).contains("script-src 'self';"));
            assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
            assertThat(answer.headers().firstValue("X-Frame-Options")).contains("SAMEORIGIN");
        }
        assertThat(browser.get("/login.jsp").headers().firstValue("Cache-Control")).contains("no-store");
    }

    @Test
    public void saysOnEveryPageThatItIsAStandIn() throws Exception {
        assertThat(browser.get("/login.jsp").body()).contains("not Atlassian’s product");
        assertThat(browser.get("/nothing").body()).contains("not Atlassian’s product");
        assertThat(browser.get("/browse/GRID-1").body()).contains("not Atlassian’s product");
    }

    @Test
    public void sortsAndPagesIssues() throws Exception {
        browser.logIn("dev", "dev", "/");
        String first = browser.get("/projects/SHOP/issues?sort=key").body();
        assertThat(first).containsSubsequence("data-issuekey=\"SHOP-1\"", "data-issuekey=\"SHOP-2\"", "data-issuekey=\"SHOP-10\"");
        assertThat(browser.get("/issues/?sort=-summary&startIndex=25").body()).contains("id=\"previous-page\"").contains(">26–");
        assertThat(browser.get("/issues/?sort=nonsense&startIndex=-3").statusCode()).isEqualTo(200);
    }
}
