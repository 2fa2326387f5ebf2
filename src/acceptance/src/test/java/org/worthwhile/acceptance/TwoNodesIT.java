package org.worthwhile.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.codehaus.jackson.JsonNode;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Test;

/** Two nodes on one database, people working on both: the ledger is one. */
public class TwoNodesIT {

    private static final String PROJECT = "WERK";
    private static final int WORKLOGS_EACH = 15;
    private static final LocalDate DAY = LocalDate.now(ZoneOffset.UTC).minusDays(10);

    private static EmbeddedPostgres database;
    private static LocalJiraProcess here;
    private static LocalJiraProcess there;

    @BeforeClass
    public static void start() throws IOException {
        database = EmbeddedPostgres.start();
        ImportedWork world = new ImportedWork().project(PROJECT, 1).worklog("WERK-1", "otto", DAY, 3_600);
        here = LocalJiraProcess.startOn(database, "here", "--no-demo", "--import", world.write("two-nodes").toString());
        there = LocalJiraProcess.startOn(database, "there", "--no-demo");
        Books.of(here.address()).untilInLine().price("dev", PROJECT, "EUR", "280.00");
        Books.of(there.address()).price("petra", PROJECT, "EUR", "15.00");
    }

    @AfterClass
    public static void stop() throws IOException {
        for (LocalJiraProcess node : Stream.of(here, there).filter(started -> started != null).toList()) {
            node.close();
        }
        database.close();
    }

    @Test
    public void workLoggedOnBothIsPricedOnce() {
        String issue = JiraWork.of(here.address(), "dev").createIssue(PROJECT);
        CompletableFuture<Void> elsewhere = CompletableFuture.runAsync(() -> log(there, "petra", issue, "3h 28m"));
        log(here, "dev", issue, "10m");
        elsewhere.join();

        List<JsonNode> entries = Soon.see("All work on " + issue + " in the ledger", () -> entriesOf(here, issue), found -> found.size() == 2 * WORKLOGS_EACH);

        assertThat(entries).extracting(entry -> entry.path("worklogId").asLong()).doesNotHaveDuplicates();
        assertThat(entries.stream().filter(entry -> Books.cost(entry).equals("EUR 46.67"))).hasSize(WORKLOGS_EACH);
        assertThat(entries.stream().filter(entry -> Books.cost(entry).equals("EUR 52.00"))).hasSize(WORKLOGS_EACH);
    }

    @Test
    public void bothNodesTellTheSame() {
        String issue = JiraWork.of(there.address(), "petra").createIssue(PROJECT);
        long worklog = JiraWork.of(there.address(), "petra").log(issue, DAY, "1h");
        Books.of(here.address()).entry(PROJECT, issue, worklog, 3_600);

        assertThat(entriesOf(here, issue)).isEqualTo(entriesOf(there, issue));
    }

    @Test
    public void workLoggedHereAndDeletedThereIsForgotten() {
        String issue = JiraWork.of(here.address(), "dev").createIssue(PROJECT);
        long worklog = JiraWork.of(here.address(), "dev").log(issue, DAY, "1h");
        Books.of(here.address()).entry(PROJECT, issue, worklog, 3_600);

        JiraWork.of(there.address(), "dev").deleteWork(issue, worklog);

        Books.of(here.address()).awaitWithout(PROJECT, issue, worklog);
    }

    @Test
    public void ratesSetOnOneNodePriceWorkOnTheOther() {
        String issue = JiraWork.of(here.address(), "admin").createIssue(PROJECT);
        Books.of(there.address()).price("admin", PROJECT, "EUR", "60.00");

        long worklog = JiraWork.of(here.address(), "admin").log(issue, DAY, "30m");

        assertThat(Books.cost(Books.of(there.address()).entry(PROJECT, issue, worklog, 1_800))).isEqualTo("EUR 30.00");
    }

    private static void log(LocalJiraProcess node, String person, String issue, String time) {
        JiraWork work = JiraWork.of(node.address(), person);
        IntStream.range(0, WORKLOGS_EACH).forEach(number -> work.log(issue, DAY, time));
    }

    private static List<JsonNode> entriesOf(LocalJiraProcess node, String issue) {
        return Books.of(node.address()).entriesOf(PROJECT).stream().filter(entry -> entry.path("issueKey").asText().equals(issue)).toList();
    }
}
