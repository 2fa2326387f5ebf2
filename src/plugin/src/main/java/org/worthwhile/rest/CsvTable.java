package org.worthwhile.rest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.QuoteMode;
import org.worthwhile.domain.text.SpreadsheetText;

/**
 * Comma-separated values after RFC 4180, which spreadsheets open without harm: a text that a spreadsheet would take for a formula
 * gets an apostrophe in front. Begins with a byte order mark, by which they recognise UTF-8.
 */
final class CsvTable {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final CSVFormat PLAIN = CSVFormat.RFC4180;
    private static final CSVFormat QUOTED = CSVFormat.RFC4180.builder().setQuoteMode(QuoteMode.ALL).build();

    private final Appendable text;

    CsvTable(Appendable text) {
        this.text = text;
        append(BYTE_ORDER_MARK);
    }

    /** What people wrote, and what we call it. */
    static String text(String value) {
        return SpreadsheetText.of(value);
    }

    /** A number or a day of ours, which may begin with a minus. */
    static String figure(String value) {
        return value;
    }

    void row(List<String> cells) {
        try {
            format(cells).printRecord(text, cells.toArray());
        } catch (IOException e) {
            throw unwritten(e);
        }
    }

    private void append(String words) {
        try {
            text.append(words);
        } catch (IOException e) {
            throw unwritten(e);
        }
    }

    /** Whoever asked for the table has gone away. */
    private static UncheckedIOException unwritten(IOException e) {
        return new UncheckedIOException("The table could not be written", e);
    }

    /** Spreadsheets of some countries separate by semicolons, and would find the start of a formula behind one. */
    private static CSVFormat format(List<String> cells) {
        return cells.stream().anyMatch(cell -> cell.indexOf(';') >= 0) ? QUOTED : PLAIN;
    }
}
