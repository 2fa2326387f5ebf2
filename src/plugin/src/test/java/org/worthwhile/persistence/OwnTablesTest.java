package org.worthwhile.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

import org.junit.Test;

/** How statements of our own find the table. */
public class OwnTablesTest extends DatabaseContract {

    @Test
    public void tableIsTheOneThatActiveObjectsMade() {
        assertThat(store.tables()).contains(OwnTables.PREFIX + OwnTables.LEDGER_ENTRY);
    }

    @Test
    public void tableInTheConnectionsOwnSchemaIsFoundByItsName() throws SQLException {
        try (Connection connection = store.connection()) {
            OwnTables table = OwnTables.on(connection);

            assertThat(table.name(OwnTables.LEDGER_ENTRY)).isEqualTo("\"" + OwnTables.PREFIX + OwnTables.LEDGER_ENTRY + "\"");
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
                OwnTables table = OwnTables.on(connection);

                assertThat(table.name(OwnTables.LEDGER_ENTRY)).isEqualTo("\"" + own + "\".\"" + OwnTables.PREFIX + OwnTables.LEDGER_ENTRY + "\"");
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

    private static void assertCanBeRead(Connection connection, OwnTables table) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeQuery("SELECT " + table.column("WORKLOG_ID") + " FROM " + table.name(OwnTables.LEDGER_ENTRY)).close();
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
