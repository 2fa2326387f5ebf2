package org.worthwhile.acceptance;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.codehaus.jackson.node.ArrayNode;
import org.codehaus.jackson.node.ObjectNode;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TestWatcher;
import org.junit.runner.Description;

/**
 * Two nodes on one database, people at work on both, the app disabled, updated and reinstalled and nodes killed while they are: all figures stay what an
 * independent reckoning makes them. For half an hour: {@code -Dworthwhile.soak.minutes=30}, as the README says; with {@code -Dworthwhile.seed=N}
 * everybody decides as in a run that failed.
 */
public class SoakIT {

    private static final int MINUTES = Integer.getInteger("worthwhile.soak.minutes", 1);
    private static final long SEED = Long.getLong("worthwhile.seed", System.nanoTime());
    private static final List<String> PROJECTS = List.of("ALFA", "BRAVO", "DELTA", "KILO");
    private static final List<String> PEOPLE = List.of("dev", "petra", "otto");
    private static final int ISSUES = 6;
    private static final int WORKLOGS = 60;

    private final SoakJournal journal = new SoakJournal();
    private final List<SoakNode> nodes = new ArrayList<>();
    private EmbeddedPostgres database;

    /** So that a failure can be looked for again. */
    @Rule
    public final TestWatcher seed = new TestWatcher() {
        @Override
        protected void failed(Throwable failure, Description test) {
            failure.addSuppressed(new AssertionError("Again with -Dworthwhile.soak.minutes=" + MINUTES + " -Dworthwhile.seed=" + SEED));
        }
    };

    @Before
    public void startBothNodes() throws IOException {
        database = EmbeddedPostgres.start();
        start("soak-1", "--import", world().write("soak").toString());
        start("soak-2");
        nodes.get(0).books().untilInLine();
    }

    @After
    public void stop() throws IOException {
        nodes.forEach(SoakNode::close);
        database.close();
    }

    @Test
    public void everyFigureStaysWhatTheTrackerAndThePeopleMakeIt() throws IOException {
        Soak soak = new Soak(SEED, new SoakScene(new SoakNodes(nodes, journal), new SoakTracker(database.getPostgresDatabase()), budgets(), journal, fields()));

        soak.run(Duration.ofMinutes(MINUTES));

        Files.writeString(journal.file().resolveSibling("summary.txt"), "seed " + SEED + ", " + MINUTES + " min\n" + soak.summary() + "\n");
    }

    /** The currency of a project's fields is its budget's. */
    private SoakRecords budgets() {
        SoakRecords records = new SoakRecords();
        for (String project : PROJECTS) {
            SoakRecords.Amount amount = new SoakRecords.Amount("EUR", 12_345_678L);
            nodes.get(0).as("admin").put(Paths.budgetOfProject(project), SoakController.budget(0, amount)).expect(200);
            records.budgets.keep(project, new SoakRecord.Stored<>(0, 1, amount));
        }
        return records;
    }

    private Map<String, String> fields() {
        ObjectNode body = NoteBody.object();
        ArrayNode wanted = body.putArray("fields");
        List.of("customer-value", "budget-spent", "budget-remaining").forEach(kind -> wanted.add(NoteBody.object("kind", kind)));
        Map<String, String> fields = new TreeMap<>();
        nodes.get(0).as("admin").post("/fields", body).expect(201).json().path("created")
                .forEach(field -> fields.put(field.path("kind").asText(), field.path("id").asText()));
        return fields;
    }

    private static ImportedWork world() {
        ImportedWork world = new ImportedWork();
        PROJECTS.forEach(project -> world.project(project, ISSUES));
        Random random = new Random(SEED);
        for (int i = 0; i < WORKLOGS; i++) {
            String issue = PROJECTS.get(i % PROJECTS.size()) + "-" + (1 + random.nextInt(ISSUES));
            LocalDate day = LocalDate.now(ZoneOffset.UTC).minusDays(random.nextInt(50));
            world.worklog(issue, PEOPLE.get(i % PEOPLE.size()), day, 1 + random.nextInt(30_000));
        }
        return world;
    }

    private void start(String name, String... more) {
        nodes.add(new SoakNode(name, LocalJiraProcess.startOn(database, name, Stream.concat(Stream.of("--no-demo"), Stream.of(more)).toArray(String[]::new))));
    }
}
