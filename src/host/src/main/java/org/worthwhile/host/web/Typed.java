package org.worthwhile.host.web;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.worthwhile.host.tracker.Constant;

/** What somebody typed into a form. Says at the end, and for all fields at once, what can't be understood. */
final class Typed {

    private static final Duration LONGEST = Duration.ofHours(100_000);

    private final Map<String, String[]> parameters;
    private final Map<String, String> problems = new LinkedHashMap<>();

    Typed(Map<String, String[]> parameters) {
        this.parameters = parameters;
    }

    boolean has(String name) {
        return parameters.containsKey(name);
    }

    /** Empty when absent; lines end as we end them, not as a browser does. */
    String text(String name) {
        return has(name) ? parameters.get(name)[0].replace("\r\n", "\n") : "";
    }

    /** Absent when blank. */
    Optional<String> optional(String name) {
        return Optional.of(text(name).strip()).filter(text -> !text.isEmpty());
    }

    /** Several values of one field, without blank ones. */
    List<String> all(String name) {
        return Stream.of(parameters.getOrDefault(name, new String[0])).filter(value -> !value.isBlank()).distinct().toList();
    }

    /** Words with white space between them. */
    List<String> words(String name) {
        return Stream.of(text(name).strip().split("\\s+")).filter(word -> !word.isEmpty()).distinct().toList();
    }

    Optional<Long> id(String name) {
        return optional(name).flatMap(text -> understood(name, text.matches("[0-9]{1,18}") ? Long.parseLong(text) : null, "Choose one of the list."));
    }

    <C extends Enum<C> & Constant> Optional<C> choice(String name, Class<C> type) {
        return optional(name).flatMap(id -> understood(name,
                Stream.of(type.getEnumConstants()).filter(constant -> constant.id().equals(id)).findFirst().orElse(null), "Choose one of the list."));
    }

    Optional<Duration> duration(String name) {
        return optional(name).flatMap(text -> understood(name, WorkingTime.parse(text).filter(time -> time.compareTo(LONGEST) <= 0).orElse(null),
                "Say a time like 3w 4d 12h 30m, at most 100,000 hours."));
    }

    /** What a form showed in a coarser unit stays as exact as it was, unless it was changed. */
    Optional<Duration> duration(String name, Optional<Duration> before) {
        return optional(name).equals(before.map(WorkingTime::text)) ? before : duration(name);
    }

    Optional<LocalDate> day(String name) {
        return optional(name).flatMap(text -> understood(name, date(LocalDate::parse, text), "Say a day like 2025-03-31."));
    }

    Optional<Instant> moment(String name, ZoneId zone) {
        return optional(name).flatMap(text -> understood(name, date(LocalDateTime::parse, text), "Say a day and a time like 2025-03-31T09:30."))
                .map(moment -> moment.atZone(zone).toInstant());
    }

    /** Null when it is no date, or its year has not four digits. */
    private static <T extends TemporalAccessor> T date(Function<String, T> parser, String text) {
        try {
            T parsed = parser.apply(text);
            int year = parsed.get(ChronoField.YEAR);
            return year >= 1000 && year <= 9999 ? parsed : null;
        } catch (DateTimeException e) {
            return null;
        }
    }

    private <T> Optional<T> understood(String name, T value, String otherwise) {
        if (value == null) {
            problems.put(name, otherwise);
        }
        return Optional.ofNullable(value);
    }

    /** Notes what is missing when the field was sent blank. */
    void need(String name, String otherwise) {
        if (optional(name).isEmpty()) {
            refuse(name, otherwise);
        }
    }

    /** Notes that the field can't stay as it is. */
    void refuse(String name, String why) {
        problems.putIfAbsent(name, why);
    }

    /** Throws when anything was not understood. */
    void check() {
        if (!problems.isEmpty()) {
            throw new WrongFields(problems);
        }
    }
}
