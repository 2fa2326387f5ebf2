package org.worthwhile.acceptance;

import java.util.Set;
import java.util.regex.Pattern;

/** A figure or a text that stands nowhere else, and who may know it. */
final class FuzzSecret {

    private final String what;
    private final Pattern pattern;
    private final Set<String> insiders;

    private FuzzSecret(String what, Pattern pattern, Set<String> insiders) {
        this.what = what;
        this.pattern = pattern;
        this.insiders = insiders;
    }

    /** @param digits with a colon for hours, otherwise without any separators */
    static FuzzSecret figure(String what, String digits, Set<String> insiders) {
        return new FuzzSecret(what, FigureText.pattern(digits), insiders);
    }

    static FuzzSecret text(String what, String text, Set<String> insiders) {
        return new FuzzSecret(what, Pattern.compile(Pattern.quote(text), Pattern.CASE_INSENSITIVE), insiders);
    }

    /** @param plain made by {@link FigureText#plain} */
    boolean isToldTo(String user, String plain) {
        return !insiders.contains(user) && pattern.matcher(plain).find();
    }

    @Override
    public String toString() {
        return what;
    }
}
