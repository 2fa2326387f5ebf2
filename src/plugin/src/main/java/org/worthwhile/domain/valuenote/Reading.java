package org.worthwhile.domain.valuenote;

import org.worthwhile.domain.text.TextLimit;

/** How the project manager understands the words; may be empty, and is as long as the words at most. */
public final class Reading {

    public static final Reading EMPTY = new Reading("");

    private final String text;

    private Reading(String text) {
        this.text = text;
    }

    public static Reading of(String text) {
        return new Reading(Words.LIMIT.check(text));
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }

    public String text() {
        return text;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Reading && ((Reading) other).text.equals(text);
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
