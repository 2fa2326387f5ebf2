package org.worthwhile.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** The page of results: a text with a place for each table. */
final class Report {

    private static final String TEMPLATE = "benchmarks.md";

    private final Map<String, Table> tables = new LinkedHashMap<>();

    /** @param place where in the text; one table each */
    Table table(String place, String... titles) {
        return tables.computeIfAbsent(place, name -> new Table(titles));
    }

    @Override
    public String toString() {
        String text = template();
        for (Map.Entry<String, Table> table : tables.entrySet()) {
            text = text.replace("{{" + table.getKey() + "}}", table.getValue().toString());
        }
        return text.replaceAll("\\{\\{[a-z-]+}}", "Not measured in this run.");
    }

    void write(Path file) {
        try {
            Files.writeString(file, toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String template() {
        try (InputStream text = Report.class.getResourceAsStream(TEMPLATE)) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Rows of one table; each is shown when it is there, too. */
    static final class Table {

        private final StringBuilder text = new StringBuilder();

        private Table(String... titles) {
            line((Object[]) titles);
            text.append("|---".repeat(titles.length)).append("|\n");
        }

        void row(Object... cells) {
            line(cells);
            System.out.println("  " + String.join(" | ", java.util.Arrays.stream(cells).map(String::valueOf).toList()));
        }

        private void line(Object... cells) {
            for (Object cell : cells) {
                text.append("| ").append(cell).append(' ');
            }
            text.append("|\n");
        }

        @Override
        public String toString() {
            return text.toString().stripTrailing();
        }
    }
}
