package org.worthwhile.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.worthwhile.acceptance.NoteBody.aNote;
import static org.worthwhile.acceptance.NoteBody.revision;
import static org.worthwhile.acceptance.Paths.note;
import static org.worthwhile.acceptance.Paths.notesOf;

import java.io.IOException;

import org.codehaus.jackson.JsonNode;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Test;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/** The same server and the same JAR on PostgreSQL. */
public class PostgresIT {

    private static EmbeddedPostgres database;
    private static LocalJiraProcess jira;

    @BeforeClass
    public static void start() throws IOException {
        database = EmbeddedPostgres.start();
        jira = LocalJiraProcess.startOn(database, "postgres");
    }

    @AfterClass
    public static void stop() throws IOException {
        if (jira != null) {
            jira.close();
        }
        database.close();
    }

    @Test
    public void noteIsTheSameAfterARestart() {
        JsonNode added = petra().post(notesOf("SHOP-1"), aNote().words(HostileText.WORDS).contact("Nina Berg", "nina@nordlicht.example").json()).expect(201).json();

        jira.restart();

        assertThat(petra().get(note(added.get("id").asLong())).expect(200).json()).isEqualTo(added);
    }

    @Test
    public void olderVersionIsRefused() {
        JsonNode added = petra().post(notesOf("SHOP-2"), aNote().json()).expect(201).json();
        long id = added.get("id").asLong();
        long version = added.get("version").asLong();
        petra().put(note(id), revision(version, "First.")).expect(200);

        petra().put(note(id), revision(version, "Second.")).expect(409);
    }

    @Test
    public void refusedNoteLeavesNothingBehind() {
        petra().post(notesOf("SHOP-3"), aNote().customer("Halbfertig AG").confidence(400).json()).expect(400);

        assertThat(petra().get(notesOf("SHOP-3")).expect(200).json().get("notes")).isEmpty();
        assertThat(petra().get(Paths.customers("SHOP-3", "Halbfertig")).expect(200).json().get("customers")).isEmpty();
    }

    private static RestClient petra() {
        return RestClient.as(jira.address(), "petra");
    }
}
