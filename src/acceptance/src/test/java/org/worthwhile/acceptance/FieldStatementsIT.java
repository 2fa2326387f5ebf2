package org.worthwhile.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.worthwhile.acceptance.NoteBody.aNote;
import static org.worthwhile.acceptance.Paths.notesOf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Test;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/** What it costs to have Jira's whole index written, counted in the log of the database. */
public class FieldStatementsIT {

    private static final int FEW = 500;
    private static final int MANY = 1_000;
    private static final LocalDate DAY = LocalDate.now(ZoneOffset.UTC).minusDays(10);
    private static final Pattern STATEMENT = Pattern.compile("LOG: +(?:statement|execute [^:]*): ");
    private static final Pattern OF_THE_APP = Pattern.compile("\"AO_[0-9A-F]{6}_");

    private static Path folder;
    private static EmbeddedPostgres database;
    private static LocalJiraProcess jira;

    @BeforeClass
    public static void start() throws IOException {
        folder = Files.createTempDirectory("statements");
        database = EmbeddedPostgres.builder().setServerConfig("logging_collector", "on").setServerConfig("log_statement", "all")
                .setServerConfig("log_directory", folder.toString()).setServerConfig("log_filename", "statements.log").setServerConfig("log_rotation_size", "0")
                .setServerConfig("log_rotation_age", "0").start();
        ImportedWork world = new ImportedWork().project("FEW", FEW);
        for (int number = 1; number <= FEW; number++) {
            world.worklog("FEW-" + number, "dev", DAY, 900 + number);
        }
        jira = LocalJiraProcess.startOn(database, "field-statements", "--no-demo", "--import", world.write("field-statements").toString());
        Books.of(jira.address()).untilInLine().add(Books.rate(null, null, "2000-01-01", "EUR", "87.35")).untilInLine();
        RestClient admin = RestClient.as(jira.address(), "admin");
        Stream.of("FEW-1", "FEW-250", "FEW-500").forEach(issue -> admin.post(notesOf(issue), aNote().json()).expect(201));
    }

    @AfterClass
    public static void stop() throws IOException {
        if (jira != null) {
            jira.close();
        }
        database.close();
        for (Path file : List.of(folder.resolve("statements.log"), folder)) {
            Files.deleteIfExists(file);
        }
    }

    @Test
    public void writingTheIndexCostsTheAppNoStatementPerIssue() {
        AppFields fields = AppFields.of(jira.address());
        long without = costOf(fields);
        fields.closed(AppFields.VALUE, "Worth");
        fields.closed(AppFields.CUSTOMER, "Who");
        fields.closed(AppFields.SPENT, "Spent");
        fields.closed(AppFields.REMAINING, "Left");
        long ofFew = costOf(fields);
        assertThat(FieldDoors.of(RestClient.as(jira.address(), "admin")).found("Spent = 22.52 and key = FEW-28")).containsExactly("FEW-28");

        addAsMany();
        long ofMany = costOf(fields);

        assertThat(ofFew).as("%s without fields", without).isLessThan(without + FEW / 2);
        assertThat(ofMany).as("%s for %s issues", ofFew, FEW).isLessThan(ofFew + (MANY - FEW) / 2);
    }

    /** In statements that name tables of the app; some may be of its own work, which goes on meanwhile. */
    private static long costOf(AppFields fields) {
        int before = log().size();
        fields.index();
        return log().stream().skip(before).filter(line -> STATEMENT.matcher(line).find() && OF_THE_APP.matcher(line).find()).count();
    }

    private static void addAsMany() {
        ImportedWork more = new ImportedWork().project("MORE", MANY - FEW);
        for (int number = 1; number <= MANY - FEW; number++) {
            more.worklog("MORE-" + number, "dev", DAY, 900 + number);
        }
        SharedJira.bringInto(jira.address(), more);
    }

    private static List<String> log() {
        try {
            return new String(Files.readAllBytes(folder.resolve("statements.log")), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
