package org.worthwhile.acceptance;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An export as a spreadsheet reads it: columns by their titles, cells without their quotes. */
final class CsvRows {

    private static final Pattern CELL = Pattern.compile("(?:\"((?:[^\"]|\"\")*)\"|([^,\r\n\"]*))(,|\r\n|$)");

    private final List<String> titles;
    private final List<List<String>> rows;

    private CsvRows(List<List<String>> lines) {
        titles = lines.get(0);
        rows = lines.subList(1, lines.size());
    }

    static CsvRows of(String text) {
        List<List<String>> lines = new ArrayList<>();
        List<String> line = new ArrayList<>();
        Matcher cell = CELL.matcher(text.substring(text.startsWith("\uFEFF") ? 1 : 0));
        while (cell.find() && !(cell.hitEnd() && line.isEmpty())) {
            line.add(cell.group(1) == null ? cell.group(2) : cell.group(1).replace("\"\"", "\""));
            if (!cell.group(3).equals(",")) {
                lines.add(line);
                line = new ArrayList<>();
            }
        }
        return new CsvRows(lines);
    }

    int count() {
        return rows.size();
    }

    /** The column with this title, of all rows. */
    List<String> column(String titleKey) {
        return named(Texts.english().of(titleKey));
    }

    List<String> named(String title) {
        int place = titles.indexOf(title);
        return rows.stream().map(row -> row.get(place)).toList();
    }
}
