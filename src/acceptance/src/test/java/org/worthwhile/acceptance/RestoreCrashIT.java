package org.worthwhile.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.time.Duration;
import org.codehaus.jackson.JsonNode;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Test;

/** The server dies in the middle of a restore: nothing of it is there, and it can begin again. */
public class RestoreCrashIT {

    private static final int CUSTOMERS = 30_000;
    /** A restore that nobody hears of for a minute has ended. */
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private static EmbeddedPostgres database;
    private static LocalJiraProcess jira;

    @BeforeClass
    public static void start() throws IOException {
        database = EmbeddedPostgres.start();
        jira = LocalJiraProcess.startOn(database, "restore-crash", "--no-demo");
    }

    @AfterClass
    public static void stop() throws IOException {
        if (jira != null) {
            jira.close();
        }
        database.close();
    }

    @Test
    public void nothingIsHalfThere() {
        admin().post("/restore", "application/json", document()).expect(202);
        Soon.see("Some of the restore", this::state, state -> state.get("done").asLong() > 0);
        assertThat(admin().get("/backup").expect(200).json().get("customers")).as("seen from outside").isEmpty();

        jira.killAndStart();

        assertThat(admin().get("/backup").expect(200).json().get("customers")).isEmpty();
        Soon.see("The end of silence", PATIENCE, this::state, state -> state.get("stage").asText().equals("INTERRUPTED"));
        admin().post("/restore", "application/json", document()).expect(202);
        JsonNode end = Soon.see("The end of the restore", PATIENCE, this::state, state -> !state.get("stage").asText().equals("RUNNING"));
        assertThat(end.get("stage").asText()).isEqualTo("DONE");
        assertThat(admin().get("/backup").expect(200).json().get("customers")).hasSize(CUSTOMERS);
    }

    private JsonNode state() {
        return admin().get("/restore").expect(200).json();
    }

    private static RestClient admin() {
        return RestClient.as(jira.address(), "admin");
    }

    private static String document() {
        StringBuilder customers = new StringBuilder();
        for (int i = 1; i <= CUSTOMERS; i++) {
            customers.append(i == 1 ? "" : ",").append("{\"ref\":").append(i).append(",\"name\":\"Customer ").append(i).append("\"}");
        }
        return "{\"format\":\"worthwhile-backup\",\"version\":1,\"madeAt\":\"2026-01-01T00:00:00Z\",\"customers\":[" + customers
                + "],\"contacts\":[],\"notes\":[],\"rates\":[],\"budgets\":[],\"plans\":[],\"grants\":[],\"audit\":[],\"complete\":true}";
    }
}
