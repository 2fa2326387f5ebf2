package org.worthwhile.host.importer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** One CSV file: comma-separated, the first row names the columns. Read row by row, whatever its size. */
final class CsvFile {

    private static final CSVFormat FORMAT = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).setIgnoreSurroundingSpaces(true)
            .setIgnoreEmptyLines(true).build();
    private static final char REPLACEMENT = '\uFFFD';

    private final Path path;
    private final Charset charset;
    private final Set<String> required;
    private final Set<String> known;

    CsvFile(Path path, Charset charset, List<String> required, List<String> optional) {
        this.path = path;
        this.charset = charset;
        this.required = new LinkedHashSet<>(required);
        this.known = new LinkedHashSet<>(required);
        this.known.addAll(optional);
    }

    String name() {
        return path.getFileName().toString();
    }

    boolean exists() {
        return Files.isRegularFile(path);
    }

    /** Returns the number of rows read, without the header. */
    long forEach(Problems problems, ZoneId zone, Consumer<CsvRow> reader) {
        long rows = 0;
        try (CSVParser parser = CSVParser.parse(FileText.of(path, charset).open(), FORMAT)) {
            if (!checkHeader(parser, problems)) {
                return 0;
            }
            for (Iterator<CSVRecord> records = parser.iterator(); records.hasNext();) {
                CSVRecord record = records.next();
                rows++;
                CsvRow row = new CsvRow(name(), rows + 1, record, zone, problems);
                if (record.isConsistent()) {
                    reader.accept(row);
                } else {
                    row.wrong("has " + record.size() + " values, but there are " + parser.getHeaderNames().size() + " columns");
                }
            }
        } catch (IOException | UncheckedIOException | IllegalArgumentException | IllegalStateException e) {
            addUnreadable(problems, rows + 2, e);
        }
        return rows;
    }

    private void addUnreadable(Problems problems, long row, Exception e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof CharacterCodingException) {
                addUndecodable(problems, row);
                return;
            }
        }
        problems.add(name(), row, "can't be read: " + e.getMessage());
    }

    /** Characters are decoded long before their row is at hand, so that the row has to be looked for. */
    private void addUndecodable(Problems problems, long fromRow) {
        try {
            FileText text = FileText.of(path, charset);
            problems.add(name(), Math.max(fromRow, firstReplaced(text)), "is not " + text.charset() + ". Say which encoding the file has.");
        } catch (IOException | UncheckedIOException | IllegalArgumentException | IllegalStateException e) {
            problems.add(name(), fromRow, "can't be read: " + e.getMessage());
        }
    }

    private static long firstReplaced(FileText text) throws IOException {
        try (CSVParser parser = CSVParser.parse(text.openForgiving(), FORMAT)) {
            long row = 1;
            if (parser.getHeaderNames().stream().anyMatch(CsvFile::hasReplacement)) {
                return row;
            }
            for (CSVRecord record : parser) {
                row++;
                if (record.stream().anyMatch(CsvFile::hasReplacement)) {
                    return row;
                }
            }
            return row;
        }
    }

    private static boolean hasReplacement(String value) {
        return value.indexOf(REPLACEMENT) >= 0;
    }

    private boolean checkHeader(CSVParser parser, Problems problems) {
        Set<String> found = new LinkedHashSet<>(parser.getHeaderNames());
        if (found.stream().anyMatch(name -> name.indexOf(0) >= 0)) {
            problems.add(name(), 1, "looks like UTF-16. Say which encoding the file has.");
            return false;
        }
        if (!found.containsAll(required)) {
            problems.add(name(), 1, "must name the columns " + String.join(", ", required) + ", separated by commas; it says: "
                    + String.join(", ", found) + separatedOtherwise(found));
            return false;
        }
        found.removeAll(known);
        if (!found.isEmpty()) {
            problems.add(name(), 1, "names columns that are not known: " + String.join(", ", found));
            return false;
        }
        return true;
    }

    private static String separatedOtherwise(Set<String> found) {
        String only = found.size() == 1 ? found.iterator().next() : "";
        return only.indexOf(';') >= 0 ? ". These are separated by semicolons."
                : only.indexOf('\t') >= 0 ? ". These are separated by tabs." : "";
    }
}
