package org.worthwhile.acceptance;

import java.util.regex.Pattern;

/** Finds figures in what people read, whatever separators they are written with. */
final class FigureText {

    private static final Pattern SEPARATORS = Pattern.compile("(?<=\\d)[.,\u00a0\u202f' ](?=\\d)|(?<=\\d)&nbsp;(?=\\d)");

    private FigureText() {
    }

    /** Figures stand in it as digits alone. */
    static String plain(String text) {
        return SEPARATORS.matcher(text).replaceAll("");
    }

    /**
     * Finds a figure, and no longer one that has it inside, in a {@link #plain} text.
     *
     * @param digits with a colon for hours, otherwise without any separators
     */
    static Pattern pattern(String digits) {
        return Pattern.compile("(?<!\\d)(?<!\\d:)" + digits + "(?!\\d)");
    }
}
