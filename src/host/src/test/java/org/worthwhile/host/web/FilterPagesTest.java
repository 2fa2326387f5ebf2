package org.worthwhile.host.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.worthwhile.host.HostSettings;
import org.worthwhile.host.LocalJira;

/** Searching with JQL and saving what was asked, on the pages of a running local Jira. */
public class FilterPagesTest {

    @ClassRule
    public static final TemporaryFolder FOLDER = new TemporaryFolder();

    private static LocalJira jira;

    private final Browser owner = new Browser(jira.address());
    private final Browser other = new Browser(jira.address());

    @BeforeClass
    public static void start() {
        jira = LocalJira.start(HostSettings.parse("--home", FOLDER.getRoot().getPath(), "--port", "0"));
    }

    @AfterClass
    public static void stop() {
        jira.close();
    }

    @Test
    public void listsWhatWasAskedForInItsOrder() throws Exception {
        owner.loggedIn("petra");
        String found = search(owner, "key in (SHOP-3, SHOP-2) order by key desc");
        assertThat(found).containsSubsequence("data-issuekey=\"SHOP-3\"", "data-issuekey=\"SHOP-2\"", "1–2 of 2").doesNotContain("SHOP-4");
        assertThat(owner.get("/issues/?sort=key&jql=" + Frames.encoded("key in (SHOP-3, SHOP-2) order by key desc")).body())
                .containsSubsequence("data-issuekey=\"SHOP-2\"", "data-issuekey=\"SHOP-3\"");
        assertThat(search(owner, "order by key")).contains("startIndex=25&amp;jql=order+by+key");
    }

    @Test
    public void saysWhatIsWrongAndFindsNothing() throws Exception {
        owner.loggedIn("petra");
        assertThat(search(owner, "project = <NOPE>")).contains("id=\"jql-problems\"", "value=\"project = &lt;NOPE&gt;\"").doesNotContain("issuetable");
        assertThat(search(owner, "colour = red or project = SHOP")).contains("Field &#39;colour&#39; does not exist").doesNotContain("issuetable");
    }

    @Test
    public void neverShowsWhatAPersonMayNotSee() throws Exception {
        other.loggedIn("otto");
        assertThat(search(other, "project = LAB")).contains("The value &#39;LAB&#39; does not exist for the field &#39;project&#39;.");
        assertThat(search(other, "key = SHOP-20")).contains("does not exist for field");
        assertThat(new Browser(jira.address()).get("/issues/?jql=" + Frames.encoded("order by key")).body()).contains("data-issuekey=\"GRID-").doesNotContain("data-issuekey=\"SHOP");
    }

    @Test
    public void savesSharesChangesAndDeletes() throws Exception {
        owner.loggedIn("petra");
        other.loggedIn("dev");
        HttpResponse<String> refused = owner.post("/secure/SaveAsFilter.jspa", "atl_token", owner.token(), "name", "Mine", "jql", "status is");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("Error in the JQL Query", "status is</textarea>");

        String place = owner.location(owner.post("/secure/SaveAsFilter.jspa", "atl_token", owner.token(), "name", "Mine", "jql", "key = SHOP-2",
                "shares", "group:jira-software-users")).substring("/jira".length());
        String id = place.replaceAll("\\D", "");
        assertThat(owner.get(place).body()).contains("<h1 id=\"list-title\">Mine", "data-issuekey=\"SHOP-2\"", "1–1 of 1");
        assertThat(other.get(place).body()).contains("Mine");
        assertThat(other.get("/secure/ManageFilters.jspa").body()).contains(">Mine</a>", "Group: jira-software-users").doesNotContain("EditFilter");
        assertThat(other.post("/secure/EditFilter.jspa", "atl_token", other.token(), "filterId", id, "name", "Theirs", "jql", "").statusCode()).isEqualTo(403);
        assertThat(other.post("/secure/DeleteFilter.jspa", "atl_token", other.token(), "filterId", id).statusCode()).isEqualTo(403);

        owner.post("/secure/EditFilter.jspa", "atl_token", owner.token(), "filterId", id, "name", "Mine alone", "jql", "key = SHOP-3", "shares", "");
        assertThat(owner.get(place).body()).contains("Mine alone", "data-issuekey=\"SHOP-3\"");
        assertThat(other.get(place).statusCode()).isEqualTo(404);
        assertThat(new Browser(jira.address()).get(place).statusCode()).isEqualTo(302);

        owner.post("/secure/DeleteFilter.jspa", "atl_token", owner.token(), "filterId", id);
        assertThat(owner.get(place).statusCode()).isEqualTo(404);
    }

    @Test
    public void marksFavourites() throws Exception {
        owner.loggedIn("petra");
        other.loggedIn("dev");
        String id = created("{\"name\": \"Ours\", \"jql\": \"project = SHOP\", \"shares\": [\"project:SHOP\"]}").replaceAll("\\D", "");
        assertThat(other.get("/secure/ManageFilters.jspa").body()).contains("aria-pressed=\"false\" aria-label=\"Favourite: Ours\"");
        other.post("/secure/ManageFilters.jspa", "atl_token", other.token(), "filterId", id, "favourite", "true");
        assertThat(other.get("/secure/ManageFilters.jspa").body()).contains("aria-pressed=\"true\" aria-label=\"Favourite: Ours\"");
        assertThat(created("{\"name\": \"Wrong\", \"jql\": \"nothing\"}")).contains("\"jql\":\"Error in the JQL Query");
    }

    private String created(String body) throws Exception {
        return owner.send(owner.request("/rest/local-jira/1.0/filters").header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body)).build()).body();
    }

    private static String search(Browser browser, String jql) throws Exception {
        return browser.get("/issues/?jql=" + Frames.encoded(jql)).body();
    }
}
