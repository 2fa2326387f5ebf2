package org.worthwhile.architecture;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The string literals of a Java source, comments left out. */
final class JavaLiterals {

    private static final Pattern TOKEN = Pattern.compile(
            "//[^\\n]*|/\\*(?s:.*?)\\*/|'(?:[^'\\\\\\n]|\\\\.)+'|\"((?:[^\"\\\\\\n]|\\\\.)*)\"");

    private JavaLiterals() { }

    static List<String> of(String source) {
        return TOKEN.matcher(source).results().filter(token -> token.group(1) != null).map(JavaLiterals::text).toList();
    }

    private static String text(MatchResult literal) {
        return literal.group(1);
    }
}
