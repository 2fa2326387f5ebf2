package org.worthwhile.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.worthwhile.domain.refusal.FieldProblem;
import org.worthwhile.domain.refusal.InvalidRequest;

/** The parameters of an address. Every question notes its problem; {@link #refuseProblems()} refuses all of them at once. */
final class QueryFields {

    static final String START = "start";

    private final UnaryOperator<String> given;
    private final List<FieldProblem> problems = new ArrayList<>();

    QueryFields(UnaryOperator<String> given) {
        this.given = given;
    }

    /** The same parameters, but for where the page starts. */
    static UnaryOperator<String> startingAt(long start, UnaryOperator<String> given) {
        return name -> name.equals(START) ? String.valueOf(start) : given.apply(name);
    }

    /** Null when absent or empty. */
    String text(String name) {
        return given(name).orElse(null);
    }

    <T extends Enum<T>> Optional<T> oneOf(String name, T[] values) {
        Optional<String> text = given(name);
        Optional<T> value = text.flatMap(word -> Arrays.stream(values).filter(each -> each.name().equals(word)).findFirst());
        if (text.isPresent() && value.isEmpty()) {
            problems.add(new FieldProblem(name, "worthwhile.error.choice-unknown"));
        }
        return value;
    }

    Optional<Long> wholeNumber(String name) {
        try {
            return given(name).map(Long::valueOf);
        } catch (NumberFormatException e) {
            problems.add(new FieldProblem(name, "worthwhile.error.not-whole-number"));
            return Optional.empty();
        }
    }

    /** The nearest number that fits. */
    int smallNumber(String name, int standard) {
        return wholeNumber(name).map(number -> (int) Math.max(0, Math.min(number, Integer.MAX_VALUE))).orElse(standard);
    }

    void refuseProblems() {
        if (!problems.isEmpty()) {
            throw new InvalidRequest(problems);
        }
    }

    private Optional<String> given(String name) {
        return Optional.ofNullable(given.apply(name)).filter(text -> !text.isEmpty());
    }
}
