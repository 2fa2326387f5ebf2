package org.worthwhile.persistence;

import java.util.Collection;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A statement on the ledger's table with its parameters. Calls only what every database of Jira knows by the same name. */
final class LedgerSelect {

    private final String text;
    private final Conditions where;

    private LedgerSelect(String text, Conditions where) {
        this.text = text;
        this.where = where;
    }

    /** The different values of the columns, ascending. */
    static LedgerSelect distinct(LedgerTable table, Collection<String> columns, Conditions where) {
        String names = columns.stream().map(table::column).collect(Collectors.joining(", "));
        return new LedgerSelect("SELECT DISTINCT " + names + from(table, where) + " ORDER BY " + names, where);
    }

    /** For each combination of the columns and CURRENCY: these, ENTRIES, SECONDS_SUM and COST_SUM. */
    static LedgerSelect sums(LedgerTable table, Collection<String> columns, Conditions where) {
        String keys = Stream.concat(columns.stream(), Stream.of("CURRENCY")).map(table::column).collect(Collectors.joining(", "));
        return new LedgerSelect("SELECT " + keys + ", COUNT(*) AS " + table.column("ENTRIES")
                + ", " + sum(table, "WORKED_SECONDS", "SECONDS_SUM") + ", " + sum(table, "COST_MINOR", "COST_SUM")
                + from(table, where) + " GROUP BY " + keys, where);
    }

    String text() {
        return text;
    }

    Object[] parameters() {
        return where.parameters();
    }

    private static String from(LedgerTable table, Conditions where) {
        return " FROM " + table.name() + (where.text().isEmpty() ? "" : " WHERE " + where.text());
    }

    /** Cast, as SQL Server adds up a BIGINT in a BIGINT, which large amounts overflow. */
    private static String sum(LedgerTable table, String column, String as) {
        return "SUM(CAST(" + table.column(column) + " AS DECIMAL(38, 0))) AS " + table.column(as);
    }
}
