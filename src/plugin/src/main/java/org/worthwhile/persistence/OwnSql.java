package org.worthwhile.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.sal.api.rdbms.TransactionalExecutorFactory;

/**
 * Asks our tables what Active Objects has no words for, in one statement. Sees only what is committed, so it is of no use
 * in a transaction that has written.
 */
final class OwnSql {

    /** So many rows are in memory, however many there are: drivers heed it in a transaction, which each of these is. */
    private static final int ROWS_AT_ONCE = 1_000;

    private final ActiveObjects ao;
    private final TransactionalExecutorFactory connections;
    private final AtomicReference<OwnTables> known = new AtomicReference<>();

    OwnSql(ActiveObjects ao, TransactionalExecutorFactory connections) {
        this.ao = ao;
        this.connections = connections;
    }

    /** @param select writes the statement in the words of the database that is there */
    void read(Function<OwnTables, Select> select, Row reader) {
        awaitTables();
        connections.createReadOnly().execute(connection -> {
            try {
                read(connection, select.apply(tables(connection)), reader);
                return null;
            } catch (SQLException e) {
                throw new IllegalStateException("The database refused to answer", e);
            }
        });
    }

    private static void read(Connection connection, Select select, Row reader) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(select.text())) {
            statement.setFetchSize(ROWS_AT_ONCE);
            Object[] parameters = select.parameters();
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            read(statement, reader);
        }
    }

    private static void read(PreparedStatement statement, Row reader) throws SQLException {
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                reader.read(rows);
            }
        }
    }

    private OwnTables tables(Connection connection) throws SQLException {
        if (known.get() == null) {
            known.set(OwnTables.on(connection));
        }
        return known.get();
    }

    /** Statements of Active Objects wait by themselves until the tables are made; ours would fail. */
    private void awaitTables() {
        try {
            ao.moduleMetaData().awaitInitialization();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while the tables were made", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("The tables could not be made", e);
        }
    }

    /** Takes what it wants from the row at hand. */
    interface Row {
        void read(ResultSet row) throws SQLException;
    }
}
