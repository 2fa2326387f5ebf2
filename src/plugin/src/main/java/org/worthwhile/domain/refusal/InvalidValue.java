package org.worthwhile.domain.refusal;

import java.util.Optional;

/** A single value that breaks a rule of its own, thrown where the value is built. */
public final class InvalidValue extends Refusal {

    private static final long serialVersionUID = 1L;

    private final String part;

    public InvalidValue(String messageKey, Object... arguments) {
        this(null, messageKey, arguments);
    }

    private InvalidValue(String part, String messageKey, Object... arguments) {
        super(messageKey, arguments);
        this.part = part;
    }

    /** For values of several parts, such as the figures of an estimate. */
    public static InvalidValue inPart(String part, String messageKey, Object... arguments) {
        return new InvalidValue(part, messageKey, arguments);
    }

    public Optional<String> part() {
        return Optional.ofNullable(part);
    }
}
