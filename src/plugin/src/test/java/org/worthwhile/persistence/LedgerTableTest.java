package org.worthwhile.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

import org.junit.Test;

/** How statements of our own find the table. */
public class LedgerTableTest extends DatabaseContract {

    @Test
    public void tableIsTheOneThatActiveObjectsMade() {
        assertThat(store.tables()).contains(LedgerTable.NAME);
    }

    @Test
    public void tableInTheConnectionsOwnSchemaIsFoundByItsName() throws SQLException {
        try (Connection connection = store.connection()) {
            LedgerTable table = LedgerTable.on(connection);

            assertThat(table.name()).isEqualTo("\"" + LedgerTable.NAME + "\"");
            assertCanBeRead(connection, table);
        }
    }

    @Test
    public void tableInAnotherSchemaIsFoundThere() throws SQLException {
        try (Connection connection = store.connection()) {
            String own = connection.getSchema();
            execute(connection, "CREATE SCHEMA IF NOT EXISTS ELSEWHERE");
            connection.setSchema(elsewhere(own));
            try {
                LedgerTable table = LedgerTable.on(connection);

                assertThat(table.name()).isEqualTo("\"" + own + "\".\"" + LedgerTable.NAME + "\"");
                assertCanBeRead(connection, table);
            } finally {
                connection.setSchema(own);
            }
        }
    }

    /** Names that are not quoted are lower-case on PostgreSQL. */
    private static String elsewhere(String own) {
        return own.equals(own.toLowerCase()) ? "elsewhere" : "ELSEWHERE";
    }

    private static void assertCanBeRead(Connection connection, LedgerTable table) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeQuery("SELECT " + table.column("WORKLOG_ID") + " FROM " + table.name()).close();
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
