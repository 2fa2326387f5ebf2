package org.worthwhile.host.cluster;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** Nodes of a cluster start one after another, so that tables are made and changed by one at a time. A file database has one node. */
public final class StartLock implements AutoCloseable {

    private static final long NUMBER = 2990;

    private final Connection connection;

    private StartLock(Connection connection) {
        this.connection = connection;
    }

    /** Waits until no other node is starting. A node that dies lets go with its connection. */
    public static StartLock take(DataSource source) {
        try {
            Connection connection = source.getConnection();
            StartLock lock = new StartLock(connection);
            lock.ask("SELECT pg_advisory_lock(");
            return lock;
        } catch (SQLException e) {
            throw new IllegalStateException("The database does not answer", e);
        }
    }

    private void ask(String call) throws SQLException {
        if (connection.getMetaData().getDatabaseProductName().equals("PostgreSQL")) {
            try (Statement statement = connection.createStatement()) {
                statement.execute(call + NUMBER + ")");
            }
        }
    }

    @Override
    public void close() {
        try (connection) {
            ask("SELECT pg_advisory_unlock(");
        } catch (SQLException e) {
            throw new IllegalStateException("The start lock is not released", e);
        }
    }
}
