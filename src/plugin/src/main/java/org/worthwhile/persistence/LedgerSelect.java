package org.worthwhile.persistence;

import java.util.Collection;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Statements on the ledger's table. They call only what every database of Jira knows by the same name. */
final class LedgerSelect {

    private LedgerSelect() { }

    /** The different values of the columns, ascending. */
    static Select distinct(OwnTables tables, Collection<String> columns, Conditions where) {
        String names = columns.stream().map(tables::column).collect(Collectors.joining(", "));
        return new Select("SELECT DISTINCT " + names + from(tables, where) + " ORDER BY " + names, where);
    }

    /** For each combination of the columns and CURRENCY: these, ENTRIES, SECONDS_SUM and COST_SUM. */
    static Select sums(OwnTables tables, Collection<String> columns, Conditions where) {
        String keys = Stream.concat(columns.stream(), Stream.of("CURRENCY")).map(tables::column).collect(Collectors.joining(", "));
        return new Select("SELECT " + keys + ", COUNT(*) AS " + tables.column("ENTRIES")
                + ", " + sum(tables, "WORKED_SECONDS", "SECONDS_SUM") + ", " + sum(tables, "COST_MINOR", "COST_SUM")
                + from(tables, where) + " GROUP BY " + keys, where);
    }

    /** WORKLOG_ID and what {@link LedgerFilter#takes} asks for. */
    static Select order(OwnTables tables, Conditions where, String order) {
        String columns = Stream.concat(Stream.of("WORKLOG_ID"), LedgerFilter.JUDGED_COLUMNS.stream()).map(tables::column).collect(Collectors.joining(", "));
        return new Select("SELECT " + columns + from(tables, where) + " ORDER BY " + order, where);
    }

    private static String from(OwnTables tables, Conditions where) {
        return " FROM " + tables.name(OwnTables.LEDGER_ENTRY) + (where.text().isEmpty() ? "" : " WHERE " + where.text());
    }

    /** Cast, as SQL Server adds up a BIGINT in a BIGINT, which large amounts overflow. */
    private static String sum(OwnTables tables, String column, String as) {
        return "SUM(CAST(" + tables.column(column) + " AS DECIMAL(38, 0))) AS " + tables.column(as);
    }
}
