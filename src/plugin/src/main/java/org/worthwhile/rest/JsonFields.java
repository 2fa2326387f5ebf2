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
        if (version.isEmpty() && values.get("version") == null) {
            wrong("version", "worthwhile.error.required");
        }
        return version.orElse(-1L);
    }

    boolean isTrue(String name) {
        Object value = known(name);
        if (value != null && !(value instanceof Boolean)) {
            wrong(name, "worthwhile.error.not-true-or-false");
        }
        return Boolean.TRUE.equals(value);
    }

    /** The fields of a part; a part that is absent has none. */
    @SuppressWarnings("unchecked")
    JsonFields part(String name) {
        Object value = known(name);
        if (value != null && !(value instanceof Map)) {
            wrong(name, "worthwhile.error.not-object");
        }
        Map<String, Object> fields = value instanceof Map ? (Map<String, Object>) value : Map.of();
        JsonFields part = new JsonFields(prefix + name + ".", fields, problems);
        parts.add(part);
        return part;
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

    private Object known(String name) {
        known.add(name);
        return values.get(name);
    }

    private String wrong(String name, String messageKey) {
        problems.add(new FieldProblem(prefix + name, messageKey));
        return null;
    }
}
