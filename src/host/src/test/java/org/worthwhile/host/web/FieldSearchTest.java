package org.worthwhile.host.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.worthwhile.host.HostSettings;
import org.worthwhile.host.LocalJira;

/** Custom fields in the index, in JQL, in lists and in CSV files. */
public class FieldSearchTest {

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private LocalJira jira;
    private Browser browser;

    @Before
    public void start() throws Exception {
        open();
        jira.plugins().install(FieldApp.app().in(folder.newFolder().toPath()));
    }

    private void open() throws Exception {
        jira = LocalJira.start(HostSettings.parse("--home", home().toString(), "--port", "0"));
        browser = new Browser(jira.address()).loggedIn("admin");
    }

    private Path home() {
        return folder.getRoot().toPath().resolve("home");
    }

    @After
    public void stop() {
        jira.close();
    }

    @Test
    public void aCalculatedFieldIsFoundOnceIssuesAreIndexedAgain() throws Exception {
        create(FieldApp.TYPE, "Worth");
        assertThat(found("project = SHOP and Worth is not EMPTY")).isEmpty();

        index("");

        assertThat(found("project = SHOP and Worth = 6")).containsExactly("SHOP-4");
        assertThat(found("project = SHOP and Worth > 4.5 and Worth <= 7.5 order by key asc")).containsExactly("SHOP-4", "SHOP-5");
        assertThat(found("project = SHOP and Worth in (6, 9) order by Worth desc")).containsExactly("SHOP-6", "SHOP-4");
        assertThat(found("key in (SHOP-2, SHOP-3, SHOP-4) and Worth != 6")).containsExactly("SHOP-3");
        assertThat(found("key in (SHOP-2, SHOP-3) and Worth is EMPTY")).containsExactly("SHOP-2");
        assertThat(found("key in (SHOP-10, SHOP-4, SHOP-9, SHOP-1) order by Worth asc")).containsExactly("SHOP-4", "SHOP-9", "SHOP-10", "SHOP-1");
        assertThat(found("key in (SHOP-10, SHOP-4, SHOP-9, SHOP-1) order by cf[10000] desc")).containsExactly("SHOP-10", "SHOP-9", "SHOP-4", "SHOP-1");
    }

    @Test
    public void aFieldThatFailsCostsItsIssueThePlaceInTheIndex() throws Exception {
        assertThat(found("key = SHOP-13")).containsExactly("SHOP-13");
        create(FieldApp.TYPE, "Worth");

        index("");

        assertThat(found("key = SHOP-13")).isEmpty();
        assertThat(found("key in (SHOP-12, SHOP-14)")).hasSize(2);
        assertThat(browser.get("/browse/SHOP-13").statusCode()).isEqualTo(200);
    }

    @Test
    public void aColumnThatFailsLeavesItsPlaceEmpty() throws Exception {
        String worth = create(FieldApp.TYPE, "Worth");
        assertThat(browser.get("/issues/?columns=issuekey," + worth + "&jql=" + Frames.encoded("key = SHOP-13")).body()).contains("SHOP-13");
    }

    @Test
    public void whatIsWrongWithAComparisonIsSaid() throws Exception {
        create(FieldApp.TYPE, "Worth");
        create(FieldApp.KEY + ":guarded", "Guarded one");
        assertThat(list("Worth ~ 5", "")).contains("The operator &#39;~&#39; is not supported by the &#39;Worth&#39; field.");
        assertThat(list("Worth = much", "")).contains("Value &#39;much&#39; for field &#39;Worth&#39; is not a number.");
        assertThat(list("Worth > EMPTY", "")).contains("does not support the value");
        assertThat(list("Worth = (1, 2)", "")).contains("does not support the list value");
        assertThat(list("order by \"Guarded one\"", "")).contains("Not able to sort using field &#39;Guarded one&#39;.");
        assertThat(list("Worthless = 1", "")).contains("does not exist or you do not have permission");
    }

    @Test
    public void aChangeIsFoundAtOnceAndNobodyIsLoggedInWhileItIsIndexed() throws Exception {
        String points = create(FieldPages.NUMBER, "Points");
        String name = create(FieldPages.TEXT, "Nickname");
        String watched = create(FieldApp.KEY + ":watched", "Watched");
        show(points);
        show(name);
        show(watched);
        browser.post("/secure/EditIssue.jspa", "atl_token", browser.token(), "id", browser.issueId("SHOP-5"), points, "12.5", name, "Heavy lifting, alone");

        assertThat(found("Points = 12.5")).containsExactly("SHOP-5");
        assertThat(found("Nickname ~ 'lift* alone' and cf[10001] is not EMPTY")).containsExactly("SHOP-5");
        assertThat(found("Nickname ~ 'other'")).isEmpty();
        assertThat(found("Watched = 1")).contains("SHOP-5");
        assertThat(found("Watched != 1")).isEmpty();
        assertThat(browser.get("/browse/SHOP-5").body()).contains(watched + "-val\">2.0");
    }

    @Test
    public void anAppsSearcherDecidesWhoFindsWhat() throws Exception {
        create(FieldApp.KEY + ":guarded", "Guarded");
        index("");
        assertThat(found("Guarded = 6 and project = SHOP")).containsExactly("SHOP-4");

        browser = new Browser(jira.address()).loggedIn("dev");
        assertThat(found("Guarded = 6")).isEmpty();
        assertThat(found("Guarded is EMPTY")).isEmpty();
        assertThat(found("not Guarded = 6")).isEmpty();
    }

    @Test
    public void aFunctionOfAnAppFindsIssues() throws Exception {
        assertThat(found("issue in multiplesOf(8) order by key asc")).containsExactly("SHOP-8", "SHOP-16");
        assertThat(found("project = SHOP and key in MULTIPLESOF('5') and issue not in multiplesOf(2)")).containsExactly("SHOP-15", "SHOP-5");
        assertThat(list("issue in multiplesOf()", "")).contains("Function &#39;multiplesOf&#39; expected &#39;1&#39; arguments but received &#39;0&#39;.");
        assertThat(list("issue in nothing()", "")).contains("Unable to find JQL function");
    }

    @Test
    public void columnsAreChosenSortedAndExported() throws Exception {
        String worth = create(FieldApp.TYPE, "Worth");
        String points = create(FieldPages.NUMBER, "Points, planned");
        show(points);
        browser.post("/secure/EditIssue.jspa", "atl_token", browser.token(), "id", browser.issueId("SHOP-4"), points, "3.5");
        index("");
        String jql = "key in (SHOP-4, SHOP-9) order by Worth desc";

        String page = list(jql, "issuekey,priority," + worth);
        assertThat(page).containsSubsequence("SHOP-9", "col 13.5", "SHOP-4", "col 6.0").contains("sort=" + worth).contains(">Worth</a>").contains(">Priority</a>").doesNotContain(">Summary</a>");
        assertThat(browser.get("/issues/?sort=" + worth + "&columns=issuekey," + worth + "&jql=" + Frames.encoded(jql)).body())
                .containsSubsequence("col 6.0", "col 13.5");

        HttpResponse<String> csv = browser.get("/sr/jira.issueviews:searchrequest-csv-current-fields/temp/SearchRequest.csv?jqlQuery=" + Frames.encoded(jql)
                + "&columns=issuekey," + points + "," + worth);
        assertThat(csv.headers().firstValue("Content-Type")).contains("text/csv;charset=UTF-8");
        assertThat(csv.body()).isEqualTo("Key,\"Custom field (Points, planned)\",Custom field (Worth)\r\nSHOP-9,,\r\nSHOP-4,3.5,\r\n");
        assertThat(browser.get("/secure/IssueColumns!default.jspa?columns=issuekey").body()).contains("value=\"" + worth + "\"");
    }

    @Test
    public void theIndexIsKeptAndBuiltWhenItIsMissing() throws Exception {
        create(FieldApp.TYPE, "Worth");
        index("");
        jira.close();
        open();
        assertThat(found("Worth = 6 and project = SHOP")).containsExactly("SHOP-4");

        jira.close();
        forget(home().resolve("caches"));
        open();
        assertThat(found("Worth = 6 and project = SHOP")).containsExactly("SHOP-4");
    }

    @Test
    public void oneProjectCanBeIndexedAlone() throws Exception {
        create(FieldApp.TYPE, "Worth");
        String page = browser.get("/secure/admin/jira/IndexAdmin.jspa").body();
        String lab = Pattern.compile("<option value=\"(\\d+)\">[^<]*Lab").matcher(page).results().findFirst().orElseThrow().group(1);
        index(lab);
        assertThat(found("Worth = 6")).allMatch(key -> key.startsWith("LAB")).isNotEmpty();
        assertThat(new Browser(jira.address()).loggedIn("dev").get("/secure/admin/jira/IndexAdmin.jspa").statusCode()).isEqualTo(403);
    }

    private static void forget(Path files) throws IOException {
        try (Stream<Path> all = Files.walk(files)) {
            for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private List<String> found(String jql) throws Exception {
        String page = list(jql, "");
        assertThat(page).doesNotContain("jql-problems");
        return Pattern.compile("data-issuekey=\"([A-Z0-9-]+)\"").matcher(page).results().map(match -> match.group(1)).toList();
    }

    private String list(String jql, String columns) throws Exception {
        return browser.get("/issues/?columns=" + columns + "&jql=" + Frames.encoded(jql)).body();
    }

    /** Returns when it is done. */
    private void index(String project) throws Exception {
        assertThat(browser.post("/secure/admin/jira/IndexAdmin.jspa", "atl_token", browser.token(), "project", project).statusCode()).isEqualTo(302);
        long end = System.nanoTime() + 30_000_000_000L;
        String state = "";
        while (!state.contains("\"done\"")) {
            assertThat(System.nanoTime()).as(state).isLessThan(end);
            state = browser.script("/secure/admin/jira/IndexAdmin.jspa").body();
        }
    }

    private String create(String type, String name) throws Exception {
        return FieldPages.create(browser, type, name);
    }

    private void show(String id) throws Exception {
        FieldPages.show(browser, id);
    }
}
