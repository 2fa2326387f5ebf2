package org.worthwhile.host.importer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
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
    private static final char BYTE_ORDER_MARK = '\uFEFF';

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
        try (CSVParser parser = CSVParser.parse(open(), FORMAT)) {
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
            problems.add(name(), rows + 2, unreadable(e));
        }
        return rows;
    }

    private String unreadable(Exception e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof CharacterCodingException) {
                return "is not " + charset + ". Say which encoding the file has.";
            }
        }
        return "can't be read: " + e.getMessage();
    }

    private boolean checkHeader(CSVParser parser, Problems problems) {
        Set<String> found = new LinkedHashSet<>(parser.getHeaderNames());
        if (!found.containsAll(required)) {
            problems.add(name(), 1, "must name the columns " + String.join(", ", required) + ", separated by commas; it says: "
                    + String.join(", ", found));
            return false;
        }
        found.removeAll(known);
        if (!found.isEmpty()) {
            problems.add(name(), 1, "names columns that are not known: " + String.join(", ", found));
            return false;
        }
        return true;
    }

    /** Malformed bytes are an error, not a question mark; a byte order mark is skipped. */
    private Reader open() throws IOException {
        PushbackReader reader = new PushbackReader(new BufferedReader(
                new InputStreamReader(Files.newInputStream(path), charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT))));
        int first = reader.read();
        if (first != BYTE_ORDER_MARK && first >= 0) {
            reader.unread(first);
        }
        return reader;
    }
}
