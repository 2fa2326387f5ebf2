package org.worthwhile.host.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.worthwhile.host.HostSettings;
import org.worthwhile.host.LocalJira;
import org.worthwhile.host.SmallApp;

/** Whole pages of a small app: its servlets in Jira's decorators, and its panels on a project's page. */
public class AppPagesTest {

    private static final String APP = "org.example.pages";

    @ClassRule
    public static final TemporaryFolder FOLDER = new TemporaryFolder();

    private static LocalJira jira;

    private final Browser browser = new Browser(jira.address());

    @BeforeClass
    public static void start() throws IOException {
        jira = LocalJira.start(HostSettings.parse("--home", FOLDER.getRoot().getPath(), "--port", "0"));
        jira.plugins().install(app().in(FOLDER.newFolder().toPath()));
    }

    private static SmallApp app() {
        return SmallApp.withKey(APP).scanned()
                .importing("javax.servlet", "javax.servlet.http", "com.atlassian.webresource.api.assembler", "com.atlassian.sal.api.user")
                .modules("""
                        <servlet key="pages" class="org.example.Pages">
                          <url-pattern>/example/*</url-pattern>
                          <init-param><param-name>greeting</param-name><param-value>Good day</param-value></init-param>
                        </servlet>
                        <servlet key="exact" class="org.example.Exact"><url-pattern>/example/exact</url-pattern></servlet>
                        <web-section key="example" location="admin_plugins_menu"><label>Example section</label></web-section>
                        <web-section key="other" location="admin_plugins_menu"><label>Other section</label></web-section>
                        <web-item key="one" section="admin_plugins_menu/example"><label>One</label><link linkId="same">/plugins/servlet/example/admin</link></web-item>
                        <web-item key="two" section="admin_plugins_menu/other"><label>Two</label><link linkId="same">/plugins/servlet/example/other</link></web-item>
                        <web-item key="money" section="jira.project.sidebar.plugins.navigation">
                          <label>Money</label><param name="iconClass" value="aui-icon aui-icon-large aui-iconfont-graph-line"/>
                          <link>/projects/$pathEncodedProjectKey?selectedItem=org.example.pages:money</link>
                        </web-item>
                        <web-panel key="money-panel" location="org.example.pages:money">
                          <resource name="view" type="velocity"><![CDATA[<p id="money">$project.name for $user.displayName at $helper.project.key</p>]]></resource>
                        </web-panel>
                        <web-panel key="old-panel" location="com.atlassian.jira.jira-projects-plugin:old">
                          <resource name="view" type="velocity">old form</resource>
                        </web-panel>
                        <web-resource key="wanted"><resource type="download" name="wanted.js" location="wanted.js"/></web-resource>
                        """)
                .file("wanted.js", "define('example/wanted', [], function () { return 1; });")
                .index("component", "org.example.Pages")
                .index("imports", "com.atlassian.webresource.api.assembler.PageBuilderService", "com.atlassian.sal.api.user.UserManager")
                .source("org.example.Exact", """
                        package org.example;
                        public class Exact extends javax.servlet.http.HttpServlet {
                            protected void doGet(javax.servlet.http.HttpServletRequest request, javax.servlet.http.HttpServletResponse response)
                                    throws java.io.IOException {
                                response.setContentType("text/plain");
                                response.getWriter().print(request.getServletPath() + " " + request.getPathInfo());
                            }
                        }
                        """)
                .source("org.example.Pages", PAGES);
    }

    private static final String PAGES = """
            package org.example;
            import com.atlassian.sal.api.user.UserManager;
            import com.atlassian.webresource.api.assembler.PageBuilderService;
            import javax.servlet.http.HttpServlet;
            import javax.servlet.http.HttpServletRequest;
            import javax.servlet.http.HttpServletResponse;
            public class Pages extends HttpServlet {
                private final PageBuilderService pages;
                private final UserManager users;
                @javax.inject.Inject
                public Pages(PageBuilderService pages, UserManager users) {
                    this.pages = pages;
                    this.users = users;
                }
                protected void doGet(HttpServletRequest request, HttpServletResponse response) throws java.io.IOException {
                    String place = request.getPathInfo();
                    if (place == null) {
                        throw new IllegalStateException("secret reason");
                    }
                    if (place.equals("/half")) {
                        response.setContentType("text/html");
                        response.getWriter().print("half a page");
                        throw new IllegalStateException("secret reason");
                    }
                    if (place.equals("/table.csv")) {
                        response.setContentType("text/csv;charset=UTF-8");
                        response.getWriter().print("a,b");
                        return;
                    }
                    pages.assembler().resources().requireWebResource("org.example.pages:wanted");
                    response.setContentType("text/html;charset=UTF-8");
                    String decorator = place.equals("/plain") ? "" : "<meta name='decorator' content='" + (place.equals("/general") ? "atl.general" : "atl.admin") + "'>";
                    String user = users.getRemoteUserKey() == null ? "nobody" : users.getRemoteUserKey().getStringValue();
                    response.getWriter().print("<!DOCTYPE html><html><head><title>Fish &amp; Chips</title>" + decorator
                            + "<meta name='admin.active.section' content='admin_plugins_menu/example'><meta content='same' name='admin.active.tab'>"
                            + "<meta name='example' content='kept'><!-- <body> --></head><body class='x'><p id='mine'>" + getInitParameter("greeting") + ", "
                            + user + " at " + request.getServletPath() + place + "</p></body></html>");
                }
            }
            """;

    @AfterClass
    public static void stop() {
        jira.close();
    }

    @Test
    public void putsAPageThatNamesADecoratorIntoTheAdministration() throws Exception {
        HttpResponse<String> answer = browser.loggedIn("admin").get("/plugins/servlet/example/admin");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .containsSubsequence("<title>Fish &amp; Chips - Local Jira</title>", "<meta name='example' content='kept'>", "</head>",
                        "Example section", "aria-current=\"page\">One</a>", "Other section", ">Two</a>",
                        "<p id='mine'>Good day, admin at /plugins/servlet/example/admin</p>", "id=\"footer\"")
                .doesNotContain("aria-current=\"page\">Two", "class='x'");
        assertThat(answer.body().split("<title>")).hasSize(2);
        assertThat(answer.body().split("<!DOCTYPE")).hasSize(2);
    }

    @Test
    public void loadsWhatTheServletRequiresOnItsPageOnly() throws Exception {
        assertThat(browser.get("/plugins/servlet/example/general").body()).contains("org.example.pages:wanted/wanted.js").doesNotContain("admin-side");
        assertThat(browser.get("/secure/BrowseProjects.jspa").body()).doesNotContain("wanted.js");
    }

    @Test
    public void leavesAloneWhatNamesNoDecoratorOrIsNoPage() throws Exception {
        assertThat(browser.get("/plugins/servlet/example/plain").body()).startsWith("<!DOCTYPE html><html><head><title>Fish &amp; Chips</title>")
                .contains("Good day, nobody");
        HttpResponse<String> table = browser.get("/plugins/servlet/example/table.csv");
        assertThat(table.body()).isEqualTo("a,b");
        assertThat(table.headers().firstValue("Content-Type")).hasValueSatisfying(type -> assertThat(type).startsWith("text/csv"));
    }

    @Test
    public void prefersTheExactPatternAndAnswersNothingElse() throws Exception {
        assertThat(browser.get("/plugins/servlet/example/exact").body()).isEqualTo("/plugins/servlet/example/exact null");
        assertThat(browser.get("/plugins/servlet/exampled").statusCode()).isEqualTo(404);
    }

    @Test
    public void showsAReferenceInsteadOfWhatWentWrong() throws Exception {
        for (String path : new String[] {"/plugins/servlet/example", "/plugins/servlet/example/half"}) {
            HttpResponse<String> answer = browser.get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(500);
            assertThat(answer.body()).contains("Reference for the log").doesNotContain("secret reason", "half a page");
        }
    }

    @Test
    public void takesServletsAwayWithTheirApp() throws Exception {
        jira.plugins().disable(APP);
        try {
            assertThat(browser.get("/plugins/servlet/example/plain").statusCode()).isEqualTo(404);
        } finally {
            jira.plugins().enable(APP);
        }
        assertThat(browser.get("/plugins/servlet/example/plain").statusCode()).isEqualTo(200);
    }

    @Test
    public void showsThePanelsOfTheSelectedItemBesideTheProjectsSidebar() throws Exception {
        String page = browser.loggedIn("petra").get("/projects/SHOP?selectedItem=org.example.pages:money").body();
        assertThat(page).containsSubsequence("class=\"project-side\"", ">Issues</span>",
                "<li class=\"aui-nav-selected\"><a class=\"aui-nav-item\" id=\"money\"",
                "href=\"/jira/projects/SHOP?selectedItem=org.example.pages:money\"", "aui-iconfont-graph-line", "<p id=\"money\">", " at SHOP</p>");
        assertThat(browser.get("/projects/SHOP?selectedItem=com.atlassian.jira.jira-projects-plugin:old").body()).contains("old form");
        assertThat(browser.get("/projects/SHOP/issues").body()).contains("id=\"money\"").doesNotContain("<p id=\"money\">");
    }

    @Test
    public void tellsNoDifferenceBetweenAMissingAndAHiddenProject() throws Exception {
        browser.loggedIn("otto");
        HttpResponse<String> hidden = browser.get("/projects/LAB?selectedItem=org.example.pages:money");
        HttpResponse<String> missing = browser.get("/projects/NONE?selectedItem=org.example.pages:money");
        assertThat(hidden.statusCode()).isEqualTo(404);
        assertThat(hidden.body()).isEqualTo(missing.body());
        assertThat(browser.get("/projects/GRID?selectedItem=nothing").statusCode()).isEqualTo(404);
    }
}
