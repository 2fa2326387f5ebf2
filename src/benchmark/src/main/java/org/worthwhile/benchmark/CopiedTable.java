package org.worthwhile.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;

/** Rows on their way into a table by PostgreSQL's COPY. */
final class CopiedTable implements AutoCloseable {

    private static final int BUFFER = 1 << 16;

    private final Connection connection;
    private final PGCopyOutputStream out;
    private final StringBuilder line = new StringBuilder();

    /** @param table with its columns, as COPY wants them */
    CopiedTable(Database database, String table) {
        this.connection = database.connect();
        try {
            out = new PGCopyOutputStream(connection.unwrap(PGConnection.class), "COPY " + table + " FROM STDIN", BUFFER);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    void row(Object... cells) {
        line.setLength(0);
        for (int i = 0; i < cells.length; i++) {
            line.append(i == 0 ? "" : "\t").append(cells[i] == null ? "\\N" : cells[i]);
        }
        line.append('\n');
        try {
            out.write(line.toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try (connection) {
            out.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
