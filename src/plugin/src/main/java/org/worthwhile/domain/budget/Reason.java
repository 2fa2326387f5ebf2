package org.worthwhile.domain.budget;

import org.worthwhile.domain.refusal.InvalidValue;
import org.worthwhile.domain.text.Characters;
import org.worthwhile.domain.text.TextLimit;

/** Why a budget was changed, in the words of whoever changed it. */
public final class Reason {

    /** As a person counts them. */
    public static final int MOST_CHARACTERS = 500;
    private static final TextLimit LIMIT = new TextLimit(MOST_CHARACTERS, 10 * MOST_CHARACTERS);

    private final String text;

    private Reason(String text) {
        this.text = text;
    }

    public static Reason of(String text) {
        if (Characters.isBlank(text)) {
            throw new InvalidValue("worthwhile.error.reason-missing");
        }
        return new Reason(LIMIT.check(text));
    }

    public String text() {
        return text;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Reason && ((Reason) other).text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
