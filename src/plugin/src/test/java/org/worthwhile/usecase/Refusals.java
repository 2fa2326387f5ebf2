package org.worthwhile.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.function.Supplier;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.worthwhile.domain.refusal.FieldProblem;
import org.worthwhile.domain.refusal.InvalidRequest;
import org.worthwhile.domain.refusal.Refusal;

/** Expects refusals, each of which must leave everything as it was. */
public final class Refusals {

    private final Supplier<Object> stored;

    public Refusals(Workplace place) {
        this(place::stored);
    }

    /** @param stored everything that is stored, equal before and after when nothing changed */
    public Refusals(Supplier<Object> stored) {
        this.stored = stored;
    }

    public <R extends Refusal> R expect(Class<R> type, ThrowingCallable use) {
        Object before = stored.get();
        R refusal = catchThrowableOfType(type, use);
        assertThat(refusal).as("a refusal").isNotNull();
        assertThat(stored.get()).as("what is stored").isEqualTo(before);
        return refusal;
    }

    /** The problems as "field: key[arguments]", the keys without their prefix. */
    public List<String> problems(ThrowingCallable use) {
        return expect(InvalidRequest.class, use).problems().stream().map(Refusals::describe).toList();
    }

    private static String describe(FieldProblem problem) {
        return problem.toString().replace("worthwhile.error.", "");
    }
}
