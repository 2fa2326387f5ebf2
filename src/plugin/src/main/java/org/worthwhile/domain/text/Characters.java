package org.worthwhile.domain.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Counts text as a person would: what looks like one character is one. */
public final class Characters {

    private static final Pattern CLUSTER = Pattern.compile("\\X");
    private static final int ZERO_WIDTH_JOINER = 0x200D;

    private Characters() { }

    /** The number of extended grapheme clusters; a carriage return with its line feed is one. */
    public static int count(CharSequence text) {
        Matcher cluster = CLUSTER.matcher(text);
        int count = 0;
        while (cluster.find()) {
            if (!continuesEmoji(text, cluster.start())) {
                count++;
            }
        }
        return count;
    }

    /** Nothing a person could see: only white space, control and invisible format characters. */
    public static boolean isBlank(String text) {
        return text.codePoints().allMatch(Characters::isInvisible);
    }

    /** Neither NUL nor half a surrogate pair: databases cannot keep these, and some fail when merely asked for them. */
    public static boolean areStorable(String text) {
        return text.codePoints().noneMatch(c -> c == 0 || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE));
    }

    /** Without any kind of blank around it, also the unbreakable ones that come along when something is pasted. */
    public static String trimmed(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (start < end && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    /** Java 11 ends a cluster after a joiner and before a skin tone; later versions do not. */
    private static boolean continuesEmoji(CharSequence text, int at) {
        if (at == 0) {
            return false;
        }
        int first = Character.codePointAt(text, at);
        return isSkinTone(first)
                ? Character.getType(Character.codePointBefore(text, at)) == Character.OTHER_SYMBOL
                : Character.getType(first) == Character.OTHER_SYMBOL && text.charAt(at - 1) == ZERO_WIDTH_JOINER;
    }

    private static boolean isSkinTone(int codePoint) {
        return codePoint >= 0x1F3FB && codePoint <= 0x1F3FF;
    }

    private static boolean isInvisible(int codePoint) {
        int type = Character.getType(codePoint);
        return isSpace(codePoint) || type == Character.CONTROL || type == Character.FORMAT;
    }

    private static boolean isSpace(int codePoint) {
        return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint);
    }
}
