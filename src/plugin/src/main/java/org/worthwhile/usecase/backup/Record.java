package org.worthwhile.usecase.backup;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.worthwhile.domain.refusal.InvalidRequest;
import org.worthwhile.domain.refusal.InvalidValue;
import org.worthwhile.domain.text.Characters;

/** The fields of one record of a document; whatever is not as it should be is refused by its place, such as "notes[12].words". */
final class Record {

    private final String place;
    private final Map<String, ?> fields;
    private final Set<String> known = new HashSet<>();
    private final List<Record> parts = new ArrayList<>();

    Record(String place, Map<String, ?> fields) {
        this.place = place;
        this.fields = fields;
    }

    String text(String name) {
        return textIfAny(name).orElseThrow(() -> required(name));
    }

    Optional<String> textIfAny(String name) {
        return as(String.class, name, "worthwhile.error.not-text").map(text -> storable(name, text));
    }

    long number(String name) {
        return numberIfAny(name).orElseThrow(() -> required(name));
    }

    Optional<Long> numberIfAny(String name) {
        return as(Long.class, name, "worthwhile.error.not-whole-number");
    }

    /** For what is stored as an integer. */
    int smallNumber(String name) {
        long number = number(name);
        if (number != (int) number) {
            throw problem(name, "worthwhile.error.not-whole-number");
        }
        return (int) number;
    }

    boolean isTrue(String name) {
        return as(Boolean.class, name, "worthwhile.error.not-true-or-false").orElse(false);
    }

    Record part(String name) {
        return partIfAny(name).orElseThrow(() -> required(name));
    }

    Optional<Record> partIfAny(String name) {
        return as(Map.class, name, "worthwhile.error.not-object").map(part -> added(name, part));
    }

    List<Record> parts(String name) {
        List<Record> found = new ArrayList<>();
        for (Object item : as(List.class, name, "worthwhile.error.not-list").orElse(List.of())) {
            if (!(item instanceof Map)) {
                throw problem(name, "worthwhile.error.not-object");
            }
            found.add(added(name + "[" + found.size() + "]", (Map<?, ?>) item));
        }
        return found;
    }

    /** All fields as texts, for records whose names are free. */
    Map<String, ?> open() {
        known.addAll(fields.keySet());
        return fields;
    }

    /** Whether the field is a text rather than a record. */
    boolean isText(String name) {
        return fields.get(name) instanceof String;
    }

    <T> T read(String name, Function<String, T> reading) {
        return checked(name, () -> reading.apply(text(name)));
    }

    <T> Optional<T> readIfAny(String name, Function<String, T> reading) {
        return textIfAny(name).map(text -> checked(name, () -> reading.apply(text)));
    }

    /** What the domain refuses is refused at the field it came from. */
    <T> T checked(String name, Supplier<T> value) {
        try {
            return value.get();
        } catch (InvalidValue invalid) {
            throw problem(name + invalid.part().map(part -> "." + part).orElse(""), invalid.messageKey(), invalid.arguments().toArray());
        } catch (IllegalArgumentException | ArithmeticException | DateTimeException unreadable) {
            throw problem(name, "worthwhile.error.backup-unreadable");
        }
    }

    InvalidRequest problem(String name, String messageKey, Object... arguments) {
        return InvalidRequest.because(place + "." + name, messageKey, arguments);
    }

    /** A misspelled field would be lost without a word. */
    void refuseUnknown() {
        fields.keySet().stream().filter(name -> !known.contains(name)).findFirst().ifPresent(name -> {
            throw problem(name, "worthwhile.error.unknown-field");
        });
        parts.forEach(Record::refuseUnknown);
    }

    private InvalidRequest required(String name) {
        return problem(name, "worthwhile.error.required");
    }

    private String storable(String name, String text) {
        if (!Characters.areStorable(text)) {
            throw problem(name, "worthwhile.error.text-unstorable");
        }
        return text;
    }

    private <T> Optional<T> as(Class<T> type, String name, String otherwise) {
        known.add(name);
        Object value = fields.get(name);
        if (value != null && !type.isInstance(value)) {
            throw problem(name, otherwise);
        }
        return Optional.ofNullable(value).map(type::cast);
    }

    @SuppressWarnings("unchecked")
    private Record added(String name, Map<?, ?> fieldsOfPart) {
        Record part = new Record(place + "." + name, (Map<String, ?>) fieldsOfPart);
        parts.add(part);
        return part;
    }
}
