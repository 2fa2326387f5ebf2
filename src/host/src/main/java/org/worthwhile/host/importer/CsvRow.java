package org.worthwhile.host.importer;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.worthwhile.host.tracker.Constant;

/** One row; a value that can't be understood becomes a problem of the row, and the value is empty. */
final class CsvRow {

    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final String MOMENT = "a day (2026-11-16) or a moment (2026-11-16T09:00:00+01:00)";
    private static final String NAMES = "\\|";

    private final String file;
    private final long number;
    private final CSVRecord record;
    private final ZoneId zone;
    private final Problems problems;

    CsvRow(String file, long number, CSVRecord record, ZoneId zone, Problems problems) {
        this.file = file;
        this.number = number;
        this.record = record;
        this.zone = zone;
        this.problems = problems;
    }

    void wrong(String message) {
        problems.add(file, number, message);
    }

    Optional<String> text(String column) {
        return record.isMapped(column) ? Optional.of(record.get(column)).filter(text -> !text.isEmpty()) : Optional.empty();
    }

    Optional<String> required(String column) {
        Optional<String> text = text(column);
        if (text.isEmpty()) {
            wrong(column + " is missing");
        }
        return text;
    }

    /** A moment with its offset; a day alone means nine in the morning of the server's zone. */
    Optional<Instant> moment(String column) {
        return text(column).flatMap(text -> understood(column, text, MOMENT, text.contains("T") ? this::instant : this::ofDay));
    }

    private Instant instant(String text) {
        return OffsetDateTime.parse(text).toInstant();
    }

    private Instant ofDay(String text) {
        return LocalDate.parse(text).atTime(MORNING).atZone(zone).toInstant();
    }

    Optional<LocalDate> day(String column) {
        return text(column).flatMap(text -> understood(column, text, "a day (2026-11-16)", LocalDate::parse));
    }

    Optional<Duration> seconds(String column) {
        return text(column).flatMap(text -> understood(column, text, "whole seconds", this::duration));
    }

    List<String> names(String column) {
        return text(column).map(text -> Stream.of(text.split(NAMES)).map(String::strip).filter(name -> !name.isEmpty()).distinct().toList())
                .orElse(List.of());
    }

    <C extends Enum<C> & Constant> Optional<C> constant(String column, Class<C> vocabulary) {
        String choice = Stream.of(vocabulary.getEnumConstants()).map(Constant::displayName).collect(Collectors.joining(", "));
        return text(column).flatMap(text -> understood(column, text, "one of " + choice, name -> Constant.byName(vocabulary, name)));
    }

    private Duration duration(String text) {
        long seconds = Long.parseLong(text);
        if (seconds < 0) {
            throw new NumberFormatException();
        }
        return Duration.ofSeconds(seconds);
    }

    private <T> Optional<T> understood(String column, String text, String expected, Function<String, T> parser) {
        try {
            return Optional.of(parser.apply(text));
        } catch (DateTimeException | IllegalArgumentException e) {
            wrong(column + " must be " + expected + ", not \"" + text + "\"");
            return Optional.empty();
        }
    }
}
