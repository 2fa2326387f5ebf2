package org.worthwhile.domain.customer;

import java.text.Normalizer;
import java.util.Locale;

/** A name as it is compared: two names with the same key belong to the same customer or contact. */
public final class NameKey {

    private final String text;

    private NameKey(String text) {
        this.text = text;
    }

    /** Compatibility forms, case and the amount of white space make no difference. */
    public static NameKey of(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKC).replaceAll("[\\s\\p{Z}]+", " ").strip();
        return new NameKey(plain.toLowerCase(Locale.ROOT));
    }

    public String text() {
        return text;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NameKey && ((NameKey) other).text.equals(text);
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
