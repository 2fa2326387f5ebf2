package org.worthwhile.persistence;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.Set;

/** How the table LEDGER_ENTRY and its columns are written in statements of our own on the database that is there. */
final class LedgerTable {

    /** As Active Objects makes it: the last six digits of the MD5 of the namespace, which must never change. */
    static final String NAME = "AO_5A5566_LEDGER_ENTRY";

    private final String quote;
    private final String schema;

    private LedgerTable(String quote, String schema) {
        this.quote = quote;
        this.schema = schema;
    }

    static LedgerTable on(Connection connection) throws SQLException {
        String quote = connection.getMetaData().getIdentifierQuoteString().trim();
        return new LedgerTable(quote, schema(connection));
    }

    String name() {
        return schema == null ? quoted(NAME) : quoted(schema) + "." + quoted(NAME);
    }

    String column(String name) {
        return quoted(name);
    }

    private String quoted(String name) {
        return quote + name + quote;
    }

    /** Jira may keep its tables in another schema than the connection's own; null where the connection finds the table, or nobody knows. */
    private static String schema(Connection connection) throws SQLException {
        Set<String> schemas = schemasWithTheTable(connection);
        return schemas.size() != 1 || schemas.contains(connection.getSchema()) ? null : schemas.iterator().next();
    }

    private static Set<String> schemasWithTheTable(Connection connection) throws SQLException {
        DatabaseMetaData database = connection.getMetaData();
        Set<String> schemas = new LinkedHashSet<>();
        try (ResultSet tables = database.getTables(connection.getCatalog(), null, NAME, null)) {
            while (tables.next()) {
                // an underscore in a name pattern stands for any character
                if (NAME.equals(tables.getString("TABLE_NAME")) && tables.getString("TABLE_SCHEM") != null) {
                    schemas.add(tables.getString("TABLE_SCHEM"));
                }
            }
        }
        return schemas;
    }
}
