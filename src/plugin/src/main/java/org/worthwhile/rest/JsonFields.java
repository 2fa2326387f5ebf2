package org.worthwhile.rest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.worthwhile.domain.refusal.FieldProblem;
import org.worthwhile.domain.refusal.InvalidRequest;

/**
 * The fields of one JSON object. Every question notes that its field is known and, if it holds something of another kind,
 * the problem; {@link #refuseProblems()} at the end refuses all of them at once, with the fields nobody asked for.
 * An absent field and a null are the same.
 */
final class JsonFields {

    private final String prefix;
    private final Map<String, Object> values;
    private final List<FieldProblem> problems;
    private final Set<String> known = new HashSet<>();
    private final List<JsonFields> parts = new ArrayList<>();

    JsonFields(Map<String, Object> values) {
        this("", values, new ArrayList<>());
    }

    private JsonFields(String prefix, Map<String, Object> values, List<FieldProblem> problems) {
        this.prefix = prefix;
        this.values = values;
        this.problems = problems;
    }

    /** Null when absent. */
    String text(String name) {
        Object value = known(name);
        return value instanceof String || value == null ? (String) value : wrong(name, "worthwhile.error.not-text");
    }

    /** A whole number, or the text somebody typed for one; null when absent. */
    String numberOrText(String name) {
        Object value = known(name);
        if (value instanceof JsonNumber && ((JsonNumber) value).isWhole()) {
            return ((JsonNumber) value).text();
        }
        return value instanceof String || value == null ? (String) value : wrong(name, "worthwhile.error.not-whole-number");
    }

    Optional<Long> wholeNumber(String name) {
        Object value = known(name);
        Optional<Long> number = value instanceof JsonNumber ? ((JsonNumber) value).whole() : Optional.empty();
        if (value != null && number.isEmpty()) {
            wrong(name, "worthwhile.error.not-whole-number");
        }
        return number;
    }

    /** A version the client read earlier; required, because without it a newer change would be overwritten unseen. */
    long version() {
        Optional<Long> version = wholeNumber("version");
        return version.isEmpty() && values.get("version") == null ? required("version") : version.orElse(-1L);
    }

    /** Notes that the field is missing, and stands in for it until that is refused. */
    long required(String name) {
        wrong(name, "worthwhile.error.required");
        return -1L;
    }

    boolean isTrue(String name) {
        Object value = known(name);
        if (value != null && !(value instanceof Boolean)) {
            wrong(name, "worthwhile.error.not-true-or-false");
        }
        return Boolean.TRUE.equals(value);
    }

    /** The fields of a part; a part that is absent has none. */
    JsonFields part(String name) {
        JsonFields part = new JsonFields(prefix + name + ".", fields(name, known(name)), problems);
        parts.add(part);
        return part;
    }

    /** The objects of a list; a list that is absent has none. */
    List<JsonFields> parts(String name) {
        List<JsonFields> found = new ArrayList<>();
        for (Object item : list(name)) {
            JsonFields part = new JsonFields(prefix + name + "[" + found.size() + "].", fields(name, item), problems);
            found.add(part);
            parts.add(part);
        }
        return found;
    }

    /** The texts of a list; a list that is absent has none. */
    List<String> texts(String name) {
        List<String> found = new ArrayList<>();
        for (Object item : list(name)) {
            if (item instanceof String) {
                found.add((String) item);
            } else {
                wrong(name, "worthwhile.error.not-text");
            }
        }
        return found;
    }

    /** The texts of a list; absent when there is no list. */
    Optional<List<String>> textsIfGiven(String name) {
        List<String> found = texts(name);
        return values.get(name) == null ? Optional.empty() : Optional.of(found);
    }

    void refuseProblems() {
        noteUnknownFields();
        if (!problems.isEmpty()) {
            throw new InvalidRequest(problems);
        }
    }

    private void noteUnknownFields() {
        for (String name : values.keySet()) {
            if (!known.contains(name)) {
                wrong(name, "worthwhile.error.unknown-field");
            }
        }
        parts.forEach(JsonFields::noteUnknownFields);
    }

    private List<?> list(String name) {
        Object value = known(name);
        if (value != null && !(value instanceof List)) {
            wrong(name, "worthwhile.error.not-list");
        }
        return value instanceof List ? (List<?>) value : List.of();
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> fields(String name, Object value) {
        if (value != null && !(value instanceof Map)) {
            wrong(name, "worthwhile.error.not-object");
        }
        return value instanceof Map ? (Map<String, Object>) value : Map.of();
    }

    private Object known(String name) {
        known.add(name);
        return values.get(name);
    }

    private String wrong(String name, String messageKey) {
        problems.add(new FieldProblem(prefix + name, messageKey));
        return null;
    }
}
