package org.worthwhile.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.Test;

public class CsvTableTest {

    @Test
    public void textThatLooksLikeAFormulaIsDisarmed() {
        assertThat(List.of("=1+1", "+1", "-1", "@SUM(A1)", "\t=1", " =1", "\uFF1D1"))
                .allSatisfy(text -> assertThat(CsvTable.text(text)).startsWith("'"));
        assertThat(CsvTable.text("=HYPERLINK(\"http://x\",\"y\")")).isEqualTo("\"'=HYPERLINK(\"\"http://x\"\",\"\"y\"\")\"");
    }

    @Test
    public void plainTextStaysAsItIs() {
        assertThat(CsvTable.text("Größentabelle 1=1")).isEqualTo("Größentabelle 1=1");
        assertThat(CsvTable.text("")).isEmpty();
    }

    @Test
    public void whatWouldBreakARowIsQuoted() {
        assertThat(CsvTable.text("a,b")).isEqualTo("\"a,b\"");
        assertThat(CsvTable.text("a;b")).isEqualTo("\"a;b\"");
        assertThat(CsvTable.text("a\"b")).isEqualTo("\"a\"\"b\"");
        assertThat(CsvTable.text("a\r\nb")).isEqualTo("\"a\r\nb\"");
    }

    @Test
    public void figuresOfOursMayBeNegative() {
        assertThat(CsvTable.figure("-12.50")).isEqualTo("-12.50");
    }

    @Test
    public void beginsWithAMarkByWhichSpreadsheetsKnowTheEncoding() {
        CsvTable table = new CsvTable();
        table.row(List.of("a", "b"));

        assertThat(table).hasToString("\uFEFFa,b\r\n");
    }
}
