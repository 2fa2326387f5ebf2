package org.worthwhile.domain.customer;

import java.util.regex.Pattern;
import org.worthwhile.domain.refusal.InvalidValue;
import org.worthwhile.domain.text.Characters;
import org.worthwhile.domain.text.TextLimit;

/** A mail address that is plausible; only a mail that arrives would prove more. */
public final class MailAddress {

    private static final int LONGEST = 254;
    private static final TextLimit LIMIT = new TextLimit(LONGEST, LONGEST);
    private static final Pattern PLAUSIBLE = Pattern.compile("[^@\\s\\p{Z}\\p{C}]+@[^@\\s\\p{Z}\\p{C}]+");

    private final String text;

    private MailAddress(String text) {
        this.text = text;
    }

    public static MailAddress of(String text) {
        String trimmed = LIMIT.check(Characters.trimmed(text));
        if (!PLAUSIBLE.matcher(trimmed).matches()) {
            throw new InvalidValue("worthwhile.error.mail-implausible");
        }
        return new MailAddress(trimmed);
    }

    public String text() {
        return text;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MailAddress && ((MailAddress) other).text.equals(text);
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
