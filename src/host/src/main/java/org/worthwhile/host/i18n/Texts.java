package org.worthwhile.host.i18n;

import java.util.Locale;

/** The sentences of all enabled plugins. */
public final class Texts {

    /** The sentence with its arguments put in; the key itself when no plugin knows it. */
    public String text(Locale locale, String key, Object... arguments) {
        throw new UnsupportedOperationException();
    }

    /** The sentence as it is written, its placeholders and doubled apostrophes kept; the key itself when no plugin knows it. */
    public String pattern(Locale locale, String key) {
        throw new UnsupportedOperationException();
    }
}
