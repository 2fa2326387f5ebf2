package org.worthwhile.persistence;

/** A statement of our own with its parameters. */
final class Select {

    private final String text;
    private final Conditions where;

    /** @param where the conditions in the text, with all its parameters */
    Select(String text, Conditions where) {
        this.text = text;
        this.where = where;
    }

    String text() {
        return text;
    }

    Object[] parameters() {
        return where.parameters();
    }
}
