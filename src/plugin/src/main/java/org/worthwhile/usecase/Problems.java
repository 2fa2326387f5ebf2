package org.worthwhile.usecase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.worthwhile.domain.refusal.FieldProblem;
import org.worthwhile.domain.refusal.InvalidRequest;
import org.worthwhile.domain.refusal.InvalidValue;

/** Collects what is wrong with a request, so that it is refused once and for every reason. */
public final class Problems {

    private final List<FieldProblem> found = new ArrayList<>();

    /** The value, or absent with the problem noted for its field. */
    public <T> Optional<T> read(String field, Supplier<T> value) {
        try {
            return Optional.of(value.get());
        } catch (InvalidValue invalid) {
            String place = invalid.part().map(part -> field + "." + part).orElse(field);
            add(place, invalid.messageKey(), invalid.arguments().toArray());
            return Optional.empty();
        }
    }

    public void check(String field, Runnable check) {
        read(field, () -> {
            check.run();
            return field;
        });
    }

    public void add(String field, String messageKey, Object... arguments) {
        found.add(new FieldProblem(field, messageKey, arguments));
    }

    public void refuseIfAny() {
        if (!found.isEmpty()) {
            throw new InvalidRequest(found);
        }
    }
}
