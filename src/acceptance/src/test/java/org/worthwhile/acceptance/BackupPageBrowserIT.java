package org.worthwhile.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.worthwhile.acceptance.NoteBody.aNote;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.codehaus.jackson.JsonNode;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Rule;
import org.junit.Test;

/** An administrator takes a backup, and puts it into an empty Jira that lacks one project. */
public class BackupPageBrowserIT {

    @ClassRule
    public static final SharedJira JIRA = new SharedJira();

    private static final Texts ENGLISH = Texts.english();
    private static final Texts GERMAN = Texts.german();

    private static LocalJiraProcess empty;

    @Rule
    public final Browser browser = new Browser();

    @BeforeClass
    public static void start() {
        ImportedWork world = new ImportedWork().project("ALPHA", 1).project("SHOP", 30);
        empty = LocalJiraProcess.startWithApp("backup-empty", "--no-demo", "--import", world.write("backup-empty").toString());
        JIRA.as("petra").post(Paths.notesOf("SHOP-7"), aNote().words(HostileText.WORDS).json()).expect(201);
        JIRA.as("petra").post(Paths.notesOf("GRID-3"), aNote().json()).expect(201);
    }

    @AfterClass
    public static void stop() {
        empty.close();
    }

    @Test
    public void fullInstallationOffersTheDownloadAlone() {
        BackupPage page = new JiraPages(browser, JIRA.address()).logIn("admin").backup("admin");

        assertThat(page.kept(ENGLISH.of("worthwhile.backup-section.NOTES"))).isNotEqualTo("0");
        assertThat(page.downloadAddress()).isEqualTo(JIRA.address() + "/rest/worthwhile/1.0/backup");
        assertThat(page.offersToRestore()).isFalse();
        assertThat(page.restoring()).contains(ENGLISH.of("worthwhile.restore.not-empty"));
    }

    @Test
    public void sessionWithoutAConfirmedPasswordTakesNothingAway() {
        new JiraPages(browser, JIRA.address()).logIn("admin");

        assertThat(statusInSession("/rest/worthwhile/1.0/backup")).isEqualTo(403);
        new JiraPages(browser, JIRA.address()).backup("admin");
        assertThat(statusInSession("/rest/worthwhile/1.0/backup")).isEqualTo(200);
    }

    @Test
    public void whoMayNotIsToldSo() {
        browser.announce(403);
        new JiraPages(browser, JIRA.address()).logIn("petra");
        browser.open(JIRA.address() + BackupPage.PATH);

        assertThat(browser.text(".worthwhile-refused")).contains(ENGLISH.of("worthwhile.admin.refused.title"));
    }

    @Test
    public void fileIsLookedAtBeforeItIsRestored() {
        Path file = saved("backup.json", JIRA.as("admin").get("/backup").expect(200).body());
        Path broken = saved("broken.json", "{\"format\":\"worthwhile-backup\",\"version\":1}");
        browser.announce(400);
        BackupPage page = new JiraPages(browser, empty.address()).logIn("admin").backup("admin");

        page.checkFile();
        page.awaitProblem(ENGLISH.of("worthwhile.restore.no-file"));
        page.choose(broken);
        page.checkFile();
        page.awaitProblem(ENGLISH.of("worthwhile.restore.not-a-backup"));
        page.choose(file);
        page.checkFile();
        assertThat(page.report()).contains(ENGLISH.of("worthwhile.restore-missing.PROJECT"), "GRID");
        page.cancel();
        assertThat(RestClient.as(empty.address(), "admin").get("/restore").expect(200).json().get("stage").asText()).isEqualTo("NONE");
        page.checkFile();
        page.confirm();

        assertThat(page.done()).contains(ENGLISH.of("worthwhile.restore.done.ledger"));
        JsonNode notes = RestClient.as(empty.address(), "admin").get(Paths.notesOf("SHOP-7")).expect(200).json().get("notes");
        assertThat(notes.get(0).get("words").asText()).isEqualTo(HostileText.WORDS);
    }

    @Test
    public void germanReaderReadsNoEnglish() {
        JiraPages pages = new JiraPages(browser, JIRA.address()).logIn("admin");
        pages.chooseLanguage("de");
        try {
            BackupPage page = pages.backup("admin");

            assertThat(page.restoring()).contains(GERMAN.of("worthwhile.restore.not-empty"));
            assertThat(EnglishLeft.on(browser)).isEmpty();
        } finally {
            JIRA.as("admin").chooseLanguage("en");
        }
    }

    private int statusInSession(String path) {
        String session = browser.driver().manage().getCookies().stream().map(cookie -> cookie.getName() + "=" + cookie.getValue()).collect(Collectors.joining("; "));
        HttpRequest request = HttpRequest.newBuilder(URI.create(JIRA.address() + path)).header("Cookie", session).build();
        try {
            return HttpClient.newHttpClient().send(request, BodyHandlers.discarding()).statusCode();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Path saved(String name, String text) {
        try {
            return Files.writeString(Places.target().resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
