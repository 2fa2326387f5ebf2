package org.worthwhile.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

import org.codehaus.jackson.JsonNode;
import org.codehaus.jackson.map.ObjectMapper;

/** What the first version left in a database: its tables, the rows people made with it, and how it showed them over REST. */
final class FirstVersion {

    private static final String END_OF_STATEMENT = ";\n";

    private FirstVersion() {
    }

    /** @param database as its schema is named: h2 or postgresql */
    static void leaveIn(Connection connection, String database) throws SQLException {
        run(connection, "schema-" + database + ".sql");
        run(connection, "data.sql");
    }

    static JsonNode notes() {
        try {
            return new ObjectMapper().readTree(text("notes.json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void run(Connection connection, String script) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : text(script).split(END_OF_STATEMENT)) {
                if (!sql.isBlank()) {
                    statement.execute(sql);
                }
            }
        }
    }

    private static String text(String name) {
        try (InputStream in = FirstVersion.class.getResourceAsStream("/first-version/" + name)) {
            assertThat(in).as(name).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
