package org.worthwhile.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.worthwhile.acceptance.NoteBody.aNote;
import static org.worthwhile.acceptance.Paths.notesOf;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.After;
import org.junit.Before;
import org.junit.Test;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/** A table of the app is taken away under it: its fields can be computed for no issue, and Jira goes on. */
public class FieldFailureIT {

    private static final String PROJECT = "WERK";
    private static final int ISSUES = 250;
    private static final String FIELD = "Worth";

    private EmbeddedPostgres database;
    private LocalJiraProcess jira;
    private AppFields fields;
    private String field;

    @Before
    public void start() throws IOException {
        database = EmbeddedPostgres.start();
        jira = LocalJiraProcess.startOn(database, "field-failure", "--no-demo",
                "--import", new ImportedWork().project(PROJECT, ISSUES).write("field-failure").toString());
        RestClient.as(jira.address(), "admin").post(notesOf("WERK-7"), aNote().likely("EUR", "1234.50").confidence(100).json()).expect(201);
        fields = AppFields.of(jira.address());
        field = fields.closed(AppFields.VALUE, FIELD);
        fields.index();
    }

    @After
    public void stop() throws IOException {
        if (jira != null) {
            jira.close();
        }
        database.close();
    }

    @Test
    public void everyIssueStaysInTheIndexAndTheLogSaysItOnce() throws SQLException {
        FieldDoors person = FieldDoors.of(RestClient.as(jira.address(), "admin"));
        assertThat(person.found("Worth = 1234.50")).containsExactly("WERK-7");
        String table = tableNamed("VALUE_NOTE");

        run("ALTER TABLE \"" + table + "\" RENAME TO \"ELSEWHERE\"");
        JiraWork.of(jira.address(), "admin").log("WERK-8", LocalDate.now(ZoneOffset.UTC).minusDays(1), "1h");
        Soon.see("Figures read again", this::complaints, found -> !found.isEmpty());
        fields.index();

        assertThat(RestClient.as(jira.address(), "admin").page("/issues/?jql=" + Paths.encoded("project = WERK")).expect(200).body()).contains("of " + ISSUES);
        assertThat(person.found("Worth is EMPTY and key = WERK-7")).containsExactly("WERK-7");
        assertThat(person.all("WERK-7", field, FIELD)).allSatisfy((door, told) -> assertThat(told).as(door).isEmpty());
        assertThat(complaints()).isNotEmpty().allSatisfy((what, times) -> assertThat(times).as(what).isEqualTo(1));

        run("ALTER TABLE \"ELSEWHERE\" RENAME TO \"" + table + "\"");
        fields.index();

        assertThat(person.found("Worth = 1234.50")).containsExactly("WERK-7");
    }

    /** By what they say. What was read before is right until something changes, so only then something fails. */
    private Map<String, Long> complaints() {
        return jira.log().lines().filter(line -> line.contains("customer-value") && line.contains("ERROR"))
                .map(line -> line.replaceFirst(".*?(The field)", "$1")).collect(Collectors.groupingBy(line -> line, Collectors.counting()));
    }

    private String tableNamed(String ending) throws SQLException {
        try (Connection connection = database.getPostgresDatabase().getConnection();
                ResultSet tables = connection.getMetaData().getTables(null, "public", "AO\\_%\\_" + ending, new String[] {"TABLE"})) {
            assertThat(tables.next()).isTrue();
            return tables.getString("TABLE_NAME");
        }
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = database.getPostgresDatabase().getConnection(); Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
