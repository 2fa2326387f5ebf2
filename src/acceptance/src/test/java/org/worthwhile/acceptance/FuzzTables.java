package org.worthwhile.acceptance;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import javax.sql.DataSource;

/** What the app has stored, table by table, as one number each. The ledger's own tables change by themselves, and are left out. */
final class FuzzTables {

    private static final String NAMES = "SELECT tablename FROM pg_tables WHERE schemaname = 'public' AND tablename LIKE 'AO\\_%'"
            + " AND tablename !~ 'LEDGER|BOOKMARK|REPRICING|TOUCHED'";

    private final DataSource database;
    private final String select;

    FuzzTables(DataSource database) {
        this.database = database;
        this.select = read(NAMES, 1).keySet().stream()
                .map(name -> "SELECT '" + name + "', md5(COALESCE(string_agg(t::text, '|' ORDER BY t::text), '')) FROM \"" + name + "\" t")
                .collect(Collectors.joining(" UNION ALL "));
    }

    Map<String, String> contents() {
        return read(select, 2);
    }

    private Map<String, String> read(String sql, int valueColumn) {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(sql)) {
            Map<String, String> found = new TreeMap<>();
            while (rows.next()) {
                found.put(rows.getString(1), rows.getString(valueColumn));
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
