package org.worthwhile.domain.customer;

import org.worthwhile.domain.refusal.InvalidValue;
import org.worthwhile.domain.text.NameText;

/** What a customer or contact is called: one line of 1 to 100 characters, without blanks around it. */
public final class Name {

    private static final int LONGEST = 100;
    /** Leaves room for a customer's id in front of the key in an indexed column of 255. */
    private static final int LONGEST_KEY = 230;
    private static final NameText FORM = new NameText(LONGEST);

    private final String text;

    private Name(String text) {
        this.text = text;
    }

    public static Name of(String text) {
        return withShortKey(new Name(FORM.read(text)));
    }

    public String text() {
        return text;
    }

    public NameKey key() {
        return NameKey.of(text);
    }

    /** A few characters unfold into many when they are normalised. */
    private static Name withShortKey(Name name) {
        if (name.key().text().length() > LONGEST_KEY) {
            throw new InvalidValue("worthwhile.error.text-too-large", LONGEST);
        }
        return name;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Name && ((Name) other).text.equals(text);
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
