package org.worthwhile.acceptance;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What comes out of doors for people with different rights, as a table that reads like one. */
final class RightsTable {

    private final List<String> columns;
    private final Map<String, Map<String, String>> cells = new LinkedHashMap<>();

    RightsTable(Set<String> columns) {
        this.columns = List.copyOf(columns);
    }

    void put(String door, String column, String cell) {
        cells.computeIfAbsent(door, name -> new LinkedHashMap<>()).put(column, cell);
    }

    String text() {
        StringBuilder text = new StringBuilder(line("", columns));
        cells.forEach((door, row) -> text.append(line(door, List.copyOf(row.values()))));
        return text.toString();
    }

    private String line(String door, List<String> row) {
        StringBuilder line = new StringBuilder(String.format("%-25s", door));
        for (int i = 0; i < row.size(); i++) {
            line.append("| ").append(String.format("%-" + (columns.get(i).length() + 1) + "s", row.get(i)));
        }
        return line.toString().stripTrailing() + "\n";
    }
}
