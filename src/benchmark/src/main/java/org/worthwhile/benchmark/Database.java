package org.worthwhile.benchmark;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** A PostgreSQL of our own, as it is configured when nobody configures it. */
final class Database implements AutoCloseable {

    private final EmbeddedPostgres server;
    /** Kept open, so that a question costs no more than the question. */
    private final Connection questions;

    private Database(EmbeddedPostgres server) {
        this.server = server;
        this.questions = connect();
    }

    static Database start(Path folder) {
        try {
            return new Database(EmbeddedPostgres.builder().setDataDirectory(folder.toFile()).setCleanDataDirectory(true).start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String url() {
        return "jdbc:postgresql://localhost:" + server.getPort() + "/postgres";
    }

    /** Batches are sent as one statement each: the fastest way that JDBC knows here. */
    Connection connect() {
        try {
            return DriverManager.getConnection(url() + "?reWriteBatchedInserts=true", "postgres", "postgres");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    void run(String... statements) {
        try (Connection connection = connect(); java.sql.Statement statement = connection.createStatement()) {
            for (String text : statements) {
                statement.execute(text);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    long number(String select) {
        return rows(select, row -> row.get(0)).stream().mapToLong(value -> ((Number) value).longValue()).findFirst().orElseThrow();
    }

    String text(String select) {
        return rows(select, row -> String.valueOf(row.get(0))).get(0);
    }

    <T> List<T> rows(String select, Function<List<Object>, T> reader) {
        try (PreparedStatement statement = questions.prepareStatement(select); ResultSet rows = statement.executeQuery()) {
            List<T> read = new ArrayList<>();
            while (rows.next()) {
                List<Object> row = new ArrayList<>();
                for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                    row.add(rows.getObject(column));
                }
                read.add(reader.apply(row));
            }
            return read;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        try (server; questions) {
            // both
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
