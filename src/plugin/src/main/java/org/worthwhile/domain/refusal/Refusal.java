package org.worthwhile.domain.refusal;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** An expected "no": a message key with its arguments, put into the reader's language at the edge. */
public abstract class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String messageKey;
    private final transient List<Object> arguments;

    protected Refusal(String messageKey, Object... arguments) {
        super(messageKey);
        this.messageKey = messageKey;
        this.arguments = Collections.unmodifiableList(Arrays.asList(arguments.clone()));
    }

    public final String messageKey() {
        return messageKey;
    }

    public final List<Object> arguments() {
        return arguments;
    }
}
