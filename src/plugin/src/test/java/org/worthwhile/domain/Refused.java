package org.worthwhile.domain;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.worthwhile.domain.refusal.InvalidValue;

/** What a refused value says. */
public final class Refused {

    private Refused() { }

    /** The message key without its prefix, followed by the arguments, for example "text-too-long[100, 101]"; "accepted" if it was. */
    public static String because(ThrowingCallable building) {
        InvalidValue refusal = catchThrowableOfType(InvalidValue.class, building);
        return refusal == null ? "accepted" : describe(refusal);
    }

    private static String describe(InvalidValue refusal) {
        String part = refusal.part().map(name -> name + ": ").orElse("");
        return part + refusal.messageKey().replace("worthwhile.error.", "") + refusal.arguments();
    }
}
