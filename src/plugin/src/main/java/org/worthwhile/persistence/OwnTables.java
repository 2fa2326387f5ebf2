package org.worthwhile.persistence;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.Set;

/** How our tables and their columns are written in statements of our own on the database that is there. */
final class OwnTables {

    /** As Active Objects makes it: the last six digits of the MD5 of the namespace, which must never change. */
    static final String PREFIX = "AO_5A5566_";
    /** The table by which the schema of all is found. */
    static final String LEDGER_ENTRY = "LEDGER_ENTRY";
    static final String NOTE_LINK = "NOTE_LINK";
    static final String VALUE_NOTE = "VALUE_NOTE";
    static final String CUSTOMER = "CUSTOMER";
    static final String ISSUE_PLAN = "ISSUE_PLAN";

    private final String quote;
    private final String schema;

    private OwnTables(String quote, String schema) {
        this.quote = quote;
        this.schema = schema;
    }

    static OwnTables on(Connection connection) throws SQLException {
        String quote = connection.getMetaData().getIdentifierQuoteString().trim();
        return new OwnTables(quote, schema(connection));
    }

    String name(String table) {
        String name = quoted(PREFIX + table);
        return schema == null ? name : quoted(schema) + "." + name;
    }

    String column(String name) {
        return quoted(name);
    }

    private String quoted(String name) {
        return quote + name + quote;
    }

    /** Jira may keep its tables in another schema than the connection's own; null where the connection finds them, or nobody knows. */
    private static String schema(Connection connection) throws SQLException {
        Set<String> schemas = schemasWith(PREFIX + LEDGER_ENTRY, connection);
        return schemas.size() != 1 || schemas.contains(connection.getSchema()) ? null : schemas.iterator().next();
    }

    private static Set<String> schemasWith(String table, Connection connection) throws SQLException {
        DatabaseMetaData database = connection.getMetaData();
        Set<String> schemas = new LinkedHashSet<>();
        try (ResultSet tables = database.getTables(connection.getCatalog(), null, table, null)) {
            while (tables.next()) {
                // an underscore in a name pattern stands for any character
                if (table.equals(tables.getString("TABLE_NAME")) && tables.getString("TABLE_SCHEM") != null) {
                    schemas.add(tables.getString("TABLE_SCHEM"));
                }
            }
        }
        return schemas;
    }
}
