package org.worthwhile.domain.figure;

import org.worthwhile.domain.text.NameText;

/** What a field is to be called in Jira: one line of 1 to 255 characters, without blanks around it. */
public final class FieldName {

    private static final NameText FORM = new NameText(255);

    private final String text;

    private FieldName(String text) {
        this.text = text;
    }

    public static FieldName of(String text) {
        return new FieldName(FORM.read(text));
    }

    public String text() {
        return text;
    }

    /** Whether searches take a field of this name and one of the other for the same: they pay no regard to case. */
    public boolean isTakenFor(String other) {
        return text.equalsIgnoreCase(other);
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
