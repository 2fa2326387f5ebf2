package org.worthwhile.domain.text;

/** What people wrote, as a spreadsheet shows it: a text that would be taken for a formula gets an apostrophe in front. */
public final class SpreadsheetText {

    private static final String FORMULA_STARTS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private SpreadsheetText() {
    }

    public static String of(String text) {
        return isFormula(text) ? "'" + text : text;
    }

    /** Spreadsheets look behind white space, too. */
    private static boolean isFormula(String text) {
        return startsFormula(text) || startsFormula(text.strip());
    }

    private static boolean startsFormula(String text) {
        return text.chars().limit(1).anyMatch(c -> FORMULA_STARTS.indexOf(c) >= 0);
    }
}
