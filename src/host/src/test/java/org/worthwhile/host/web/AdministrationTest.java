package org.worthwhile.host.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.worthwhile.host.HostSettings;
import org.worthwhile.host.LocalJira;
import org.worthwhile.host.SmallApp;

/** What administrators do in the running local Jira. */
public class AdministrationTest {

    @ClassRule
    public static final TemporaryFolder FOLDER = new TemporaryFolder();

    private static LocalJira jira;

    private final Browser browser = new Browser(jira.address());

    @BeforeClass
    public static void start() throws IOException {
        jira = LocalJira.start(HostSettings.parse("--home", FOLDER.getRoot().getPath(), "--port", "0"));
        jira.plugins().install(SmallApp.withKey("org.example.sudo").scanned().importing("javax.servlet", "javax.servlet.http", "com.atlassian.sal.api.websudo")
                .modules("<servlet key='s' class='org.example.Guarded'><url-pattern>/guarded</url-pattern></servlet>")
                .index("component", "org.example.Guarded").index("imports", "com.atlassian.sal.api.websudo.WebSudoManager")
                .source("org.example.Guarded", """
                        package org.example;
                        import com.atlassian.sal.api.websudo.*;
                        import javax.servlet.http.*;
                        public class Guarded extends HttpServlet {
                            private final WebSudoManager sudo;
                            @javax.inject.Inject
                            public Guarded(WebSudoManager sudo) {
                                this.sudo = sudo;
                            }
                            protected void doGet(HttpServletRequest request, HttpServletResponse response) throws java.io.IOException {
                                try {
                                    sudo.willExecuteWebSudoRequest(request);
                                    response.setContentType("text/plain");
                                    response.getWriter().print("let in");
                                } catch (WebSudoSessionException e) {
                                    sudo.enforceWebSudoProtection(request, response);
                                }
                            }
                        }
                        """).in(FOLDER.newFolder().toPath()));
    }

    @AfterClass
    public static void stop() {
        jira.close();
    }

    @Test
    public void asksForThePasswordOnceMore() throws Exception {
        browser.loggedIn("admin");
        String form = browser.location(browser.get("/plugins/servlet/guarded?a=b")).substring("/jira".length());
        assertThat(form).isEqualTo("/secure/admin/WebSudoAuthenticate!default.jspa?webSudoDestination=%2Fplugins%2Fservlet%2Fguarded%3Fa%3Db");
        assertThat(browser.get(form).body()).contains("type=\"password\"", "value=\"/plugins/servlet/guarded?a=b\"");
        String post = "/secure/admin/WebSudoAuthenticate.jspa";
        HttpResponse<String> wrong = browser.post(post, "atl_token", browser.token(), "webSudoPassword", "secret1", "webSudoDestination", "/plugins/servlet/guarded");
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(wrong.body()).contains("password is incorrect").doesNotContain("secret1");
        assertThat(browser.get("/plugins/servlet/guarded").statusCode()).isEqualTo(302);
        assertThat(browser.location(browser.post(post, "atl_token", browser.token(), "webSudoPassword", "admin", "webSudoDestination", "//elsewhere.example")))
                .isEqualTo("/jira/");
        assertThat(browser.get("/plugins/servlet/guarded").body()).isEqualTo("let in");
        assertThat(new Browser(jira.address()).loggedIn("admin").get("/plugins/servlet/guarded").statusCode()).as("another session").isEqualTo(302);
    }

    @Test
    public void renamesDeactivatesAndActivates() throws Exception {
        browser.loggedIn("admin");
        String path = "/secure/admin/user/";
        HttpResponse<String> taken = browser.post(path + "EditUser.jspa", "atl_token", browser.token(), "key", "otto", "username", "petra", "fullName", "Typed <b>");
        assertThat(taken.statusCode()).isEqualTo(400);
        assertThat(taken.body()).contains("already exists", "value=\"Typed &lt;b&gt;\"");
        assertThat(browser.get(path + "UserBrowser.jspa").body()).as("all or nothing").doesNotContain("Typed &lt;b&gt;");
        browser.post(path + "EditUser.jspa", "atl_token", browser.token(), "key", "otto", "username", "otto2", "fullName", "Otto <b>Two</b>");
        browser.post(path + "UserBrowser.jspa", "atl_token", browser.token(), "key", "otto", "action", "deactivate");
        assertThat(browser.get(path + "UserBrowser.jspa").body()).containsSubsequence("data-user=\"otto\"", "Otto &lt;b&gt;Two&lt;/b&gt;", "otto2", ">Inactive<");
        assertThat(new Browser(jira.address()).logIn("otto2", "otto", "/").statusCode()).isEqualTo(401);
        browser.post(path + "UserBrowser.jspa", "atl_token", browser.token(), "key", "otto", "action", "activate");
        assertThat(new Browser(jira.address()).logIn("otto2", "otto", "/").statusCode()).isEqualTo(302);
        assertThat(browser.post(path + "UserBrowser.jspa", "atl_token", browser.token(), "key", "admin", "action", "deactivate").statusCode()).isEqualTo(400);
    }

    @Test
    public void keepsTheAdministrationToAdministrators() throws Exception {
        browser.loggedIn("petra");
        for (String path : new String[] {"user/UserBrowser.jspa", "user/EditUser!default.jspa?key=dev", "CsvImport.jspa"}) {
            assertThat(browser.get("/secure/admin/" + path).statusCode()).as(path).isEqualTo(403);
        }
        assertThat(browser.post("/secure/admin/user/EditUser.jspa", "atl_token", browser.token(), "key", "dev", "username", "x", "fullName", "x").statusCode())
                .isEqualTo(403);
        assertThat(browser.get("/plugins/servlet/project-config/SHOP").statusCode()).isEqualTo(200);
        assertThat(new Browser(jira.address()).loggedIn("dev").get("/plugins/servlet/project-config/SHOP").statusCode()).isEqualTo(403);
    }

    @Test
    public void managesComponentsAndVersions() throws Exception {
        browser.loggedIn("petra");
        String path = "/plugins/servlet/project-config/GRID";
        browser.post(path, "atl_token", browser.token(), "action", "add-component", "name", "Meters & <more>");
        assertThat(browser.get(path).body()).contains("Meters &amp; &lt;more&gt;", "Administrators");
        HttpResponse<String> twice = browser.post(path, "atl_token", browser.token(), "action", "add-component", "name", "Meters & <more>");
        assertThat(twice.statusCode()).isEqualTo(400);
        assertThat(twice.body()).contains("value=\"Meters &amp; &lt;more&gt;\"", "role=\"alert\"");
        assertThat(browser.post(path, "action", "add-version", "name", "Forged").statusCode()).isEqualTo(403);
    }

    @Test
    public void importsFilesOrSaysWhichRowsAreWrong() throws Exception {
        browser.loggedIn("admin");
        HttpResponse<String> missing = upload("projects", "Key,Name\nIMPO,Imported\n");
        assertThat(missing.statusCode()).isEqualTo(400);
        assertThat(missing.body()).contains("Choose issues.csv.", "Choose worklogs.csv.").doesNotContain("Choose users.csv.");

        String issues = "Key,Summary\nIMPO-1,One\n";
        upload("projects", "Key,Name\nIMPO,Imported\n", "issues", issues, "worklogs", "Issue,Author,Started,Time spent\nIMPO-1,nobody<b>,2026-05-04,60\n");
        assertThat(finished()).contains("Nothing was imported", "worklogs.csv", "nobody&lt;b&gt;");
        assertThat(browser.get("/projects/IMPO/issues").statusCode()).isEqualTo(404);

        upload("projects", "Key,Name\nIMPO,Imported\n", "issues", issues, "worklogs", "Issue,Author,Started,Time spent\nIMPO-1,dev,2026-05-04,5400\n");
        assertThat(finished()).contains("<strong>1</strong> issues", "<strong>1.50</strong> hours");
        assertThat(browser.get("/browse/IMPO-1").body()).contains("1h 30m");
    }

    private String finished() throws Exception {
        Instant end = Instant.now().plus(Duration.ofSeconds(60));
        while (browser.script("/secure/admin/CsvImport.jspa").body().contains("\"running\"")) {
            assertThat(Instant.now()).isBefore(end);
            Thread.onSpinWait();
        }
        return browser.get("/secure/admin/CsvImport.jspa").body();
    }

    private HttpResponse<String> upload(String... files) throws Exception {
        String line = "--border\r\nContent-Disposition: form-data; name=";
        StringBuilder body = new StringBuilder(line + "\"atl_token\"\r\n\r\n" + browser.token() + "\r\n");
        for (int i = 0; i < files.length; i += 2) {
            body.append(line).append('"').append(files[i]).append("\"; filename=\"").append(files[i]).append(".csv\"\r\nContent-Type: text/csv\r\n\r\n")
                    .append(files[i + 1]).append("\r\n");
        }
        return browser.send(browser.request("/secure/admin/CsvImport.jspa").header("Content-Type", "multipart/form-data; boundary=border")
                .POST(HttpRequest.BodyPublishers.ofString(body + "--border--\r\n")).build());
    }
}
