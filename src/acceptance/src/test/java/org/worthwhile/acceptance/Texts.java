package org.worthwhile.acceptance;

import java.util.Arrays;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The sentences of the JAR under test in one language. */
final class Texts {

    private final Properties texts;

    private Texts(Properties texts) {
        this.texts = texts;
    }

    static Texts english() {
        return new Texts(AppJar.open(Places.appJar()).properties("i18n/worthwhile.properties"));
    }

    static Texts german() {
        return new Texts(AppJar.open(Places.appJar()).properties("i18n/worthwhile_de.properties"));
    }

    TreeSet<String> keys() {
        return new TreeSet<>(texts.stringPropertyNames());
    }

    String of(String key) {
        String text = texts.getProperty(key);
        if (text == null) {
            throw new AssertionError("There is no text " + key);
        }
        return text.replace("''", "'");
    }

    /** Whether the sentence is this text, whatever its place holders were filled with. */
    boolean matches(String key, String sentence) {
        return pattern(key).matcher(sentence).matches();
    }

    private Pattern pattern(String key) {
        return Pattern.compile(Arrays.stream(withoutPlaceHolders(of(key)).split("\0", -1)).map(Pattern::quote).collect(Collectors.joining(".*")), Pattern.DOTALL);
    }

    /** Each place holder, whatever choices it nests, becomes one NUL. */
    private static String withoutPlaceHolders(String text) {
        StringBuilder plain = new StringBuilder();
        int depth = 0;
        for (char c : text.toCharArray()) {
            depth += c == '{' ? 1 : 0;
            if (depth == 0) {
                plain.append(c);
            }
            if (c == '}' && --depth == 0) {
                plain.append('\0');
            }
        }
        return plain.toString();
    }
}
