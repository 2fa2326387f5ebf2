package org.worthwhile.domain.text;

import org.worthwhile.domain.refusal.InvalidValue;

/** A name as people type it: one line of at least one visible character, without blanks around it. */
public final class NameText {

    private final TextLimit limit;

    /** @param longest in characters and in UTF-16 code units */
    public NameText(int longest) {
        this.limit = new TextLimit(longest, longest);
    }

    /** @throws InvalidValue saying what is wrong with it */
    public String read(String text) {
        String trimmed = Characters.trimmed(text);
        if (Characters.isBlank(trimmed)) {
            throw new InvalidValue("worthwhile.error.name-missing");
        }
        limit.check(trimmed);
        if (!isSingleLine(trimmed)) {
            throw new InvalidValue("worthwhile.error.name-not-single-line");
        }
        return trimmed;
    }

    private static boolean isSingleLine(String text) {
        return text.codePoints().noneMatch(c -> Character.isISOControl(c) || c == 0x2028 || c == 0x2029);
    }
}
