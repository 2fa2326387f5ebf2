package org.worthwhile.rest;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Comma-separated values after RFC 4180, which spreadsheets open without harm: a text that a spreadsheet would take for a formula
 * gets an apostrophe in front. Begins with a byte order mark, by which they recognise UTF-8.
 */
final class CsvTable {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String LINE_END = "\r\n";
    private static final String FORMULA_STARTS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private final StringBuilder text = new StringBuilder(BYTE_ORDER_MARK);

    /** What people wrote, and what we call it. */
    static String text(String value) {
        return quoted(isFormula(value) ? "'" + value : value);
    }

    /** A number or a day of ours, which may begin with a minus. */
    static String figure(String value) {
        return quoted(value);
    }

    void row(List<String> cells) {
        text.append(cells.stream().collect(Collectors.joining(",", "", LINE_END)));
    }

    @Override
    public String toString() {
        return text.toString();
    }

    /** Spreadsheets look behind white space, too. */
    private static boolean isFormula(String value) {
        return value.chars().limit(1).anyMatch(c -> FORMULA_STARTS.indexOf(c) >= 0)
                || value.strip().chars().limit(1).anyMatch(c -> FORMULA_STARTS.indexOf(c) >= 0);
    }

    private static String quoted(String value) {
        boolean plain = value.chars().noneMatch(c -> c == '"' || c == ',' || c == ';' || c == '\r' || c == '\n');
        return plain ? value : "\"" + value.replace("\"", "\"\"") + "\"";
    }
}
