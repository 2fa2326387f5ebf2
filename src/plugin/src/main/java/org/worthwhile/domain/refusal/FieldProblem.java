package org.worthwhile.domain.refusal;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** What is wrong with one field of a request; the field has the name it has in the request. */
public final class FieldProblem {

    private final String field;
    private final String messageKey;
    private final List<Object> arguments;

    public FieldProblem(String field, String messageKey, Object... arguments) {
        this.field = field;
        this.messageKey = messageKey;
        this.arguments = Collections.unmodifiableList(Arrays.asList(arguments.clone()));
    }

    public String field() {
        return field;
    }

    public String messageKey() {
        return messageKey;
    }

    public List<Object> arguments() {
        return arguments;
    }

    @Override
    public String toString() {
        return field + ": " + messageKey + arguments;
    }
}
