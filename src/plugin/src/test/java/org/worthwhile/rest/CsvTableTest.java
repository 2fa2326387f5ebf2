package org.worthwhile.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.Test;

public class CsvTableTest {

    @Test
    public void textThatLooksLikeAFormulaIsDisarmed() {
        assertThat(List.of("=1+1", "+1", "-1", "@SUM(A1)", "\t=1", " =1", "\uFF1D1"))
                .allSatisfy(text -> assertThat(CsvTable.text(text)).startsWith("'"));
        assertThat(row(CsvTable.text("=HYPERLINK(\"http://x\",\"y\")"))).isEqualTo("\"'=HYPERLINK(\"\"http://x\"\",\"\"y\"\")\"");
    }

    @Test
    public void plainTextStaysAsItIs() {
        assertThat(CsvTable.text("Größentabelle 1=1")).isEqualTo("Größentabelle 1=1");
        assertThat(CsvTable.text("")).isEmpty();
    }

    @Test
    public void whatWouldBreakARowIsQuoted() {
        assertThat(row("1", "a,b", "c")).isEqualTo("1,\"a,b\",c");
        assertThat(row("1", "a\"b", "")).isEqualTo("1,\"a\"\"b\",");
        assertThat(row("1", "a\r\nb", "c")).isEqualTo("1,\"a\r\nb\",c");
    }

    @Test
    public void whatWouldBreakARowOfSpreadsheetsThatSeparateBySemicolonsIsQuoted() {
        assertThat(row("1", "a;=1+1", "")).isEqualTo("\"1\",\"a;=1+1\",\"\"");
    }

    @Test
    public void figuresOfOursMayBeNegative() {
        assertThat(CsvTable.figure("-12.50")).isEqualTo("-12.50");
    }

    @Test
    public void beginsWithAMarkByWhichSpreadsheetsKnowTheEncoding() {
        StringBuilder text = new StringBuilder();
        new CsvTable(text).row(List.of("a", "b"));

        assertThat(text).hasToString("\uFEFFa,b\r\n");
    }

    /** Without the byte order mark and the end of the line. */
    private static String row(String... cells) {
        StringBuilder text = new StringBuilder();
        new CsvTable(text).row(List.of(cells));
        return text.substring(1).stripTrailing();
    }
}
