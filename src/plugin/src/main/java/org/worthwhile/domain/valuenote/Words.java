package org.worthwhile.domain.valuenote;

import org.worthwhile.domain.refusal.InvalidValue;
import org.worthwhile.domain.text.Characters;
import org.worthwhile.domain.text.TextLimit;

/** What the customer said, verbatim: 1 to 4,000 characters as a person counts them. Never edited. */
public final class Words {

    public static final int MOST_CHARACTERS = 4_000;
    static final TextLimit LIMIT = new TextLimit(MOST_CHARACTERS, 10 * MOST_CHARACTERS);

    private final String text;

    private Words(String text) {
        this.text = text;
    }

    public static Words of(String text) {
        if (Characters.isBlank(text)) {
            throw new InvalidValue("worthwhile.error.words-missing");
        }
        return new Words(LIMIT.check(text));
    }

    public String text() {
        return text;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Words && ((Words) other).text.equals(text);
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
