package org.worthwhile.domain.figure;

import org.worthwhile.domain.refusal.InvalidValue;
import org.worthwhile.domain.text.Characters;
import org.worthwhile.domain.text.TextLimit;

/** What a field is to be called in Jira: one line of 1 to 255 characters, without blanks around it. */
public final class FieldName {

    private static final int LONGEST = 255;
    private static final TextLimit LIMIT = new TextLimit(LONGEST, LONGEST);

    private final String text;

    private FieldName(String text) {
        this.text = text;
    }

    public static FieldName of(String text) {
        String trimmed = Characters.trimmed(text);
        if (Characters.isBlank(trimmed)) {
            throw new InvalidValue("worthwhile.error.name-missing");
        }
        LIMIT.check(trimmed);
        if (trimmed.codePoints().anyMatch(c -> Character.isISOControl(c) || c == 0x2028 || c == 0x2029)) {
            throw new InvalidValue("worthwhile.error.name-not-single-line");
        }
        return new FieldName(trimmed);
    }

    public String text() {
        return text;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FieldName && ((FieldName) other).text.equals(text);
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
