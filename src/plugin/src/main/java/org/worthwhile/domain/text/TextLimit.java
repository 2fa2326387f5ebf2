package org.worthwhile.domain.text;

import org.worthwhile.domain.refusal.InvalidValue;

/** How long a text may be, for a person and for the database, and what no database can keep. */
public final class TextLimit {

    private final int characters;
    private final int codeUnits;

    /**
     * @param characters at most so many as a person counts them
     * @param codeUnits at most so many UTF-16 code units, which a single visible character can have a lot of
     */
    public TextLimit(int characters, int codeUnits) {
        this.characters = characters;
        this.codeUnits = codeUnits;
    }

    /** Returns the text as it came, or refuses it. */
    public String check(String text) {
        if (!Characters.areStorable(text)) {
            throw new InvalidValue("worthwhile.error.text-unstorable");
        }
        if (text.length() > characters) {
            checkLength(text);
        }
        return text;
    }

    private void checkLength(String text) {
        int count = Characters.count(text);
        if (count > characters) {
            throw new InvalidValue("worthwhile.error.text-too-long", characters, count);
        }
        if (text.length() > codeUnits) {
            throw new InvalidValue("worthwhile.error.text-too-large", characters);
        }
    }
}
