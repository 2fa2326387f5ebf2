package org.worthwhile.domain.refusal;

import java.util.List;

/** A request with fields that cannot be accepted; names every one of them, never only the first. */
public final class InvalidRequest extends Refusal {

    private static final long serialVersionUID = 1L;

    private final transient List<FieldProblem> problems;

    public InvalidRequest(List<FieldProblem> problems) {
        super("worthwhile.error.invalid-request");
        this.problems = List.copyOf(problems);
    }

    public static InvalidRequest because(String field, String messageKey, Object... arguments) {
        return new InvalidRequest(List.of(new FieldProblem(field, messageKey, arguments)));
    }

    public List<FieldProblem> problems() {
        return problems;
    }
}
