package org.worthwhile.host.webresource;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.worthwhile.host.i18n.Texts;

/**
 * Jira's {@code jsI18n}: {@code AJS.I18n.getText("key")} becomes the sentence, with arguments {@code AJS.format("sentence", ...)}.
 * Only a call with a literal key is replaced; any other is left as it is and finds nothing in the browser.
 */
final class ScriptTranslation {

    private static final Pattern CALL = Pattern.compile(
            "(?<![\\w$.])(?:[\\w$]+\\.)*I18n\\.getText\\(\\s*([\"'])([\\w.\\-]+)\\1\\s*([,)])");

    private final Sentences sentences;

    ScriptTranslation(Sentences sentences) {
        this.sentences = sentences;
    }

    static ScriptTranslation with(Texts texts) {
        return new ScriptTranslation(new Sentences() {
            @Override
            public String text(Locale locale, String key) {
                return texts.text(locale, key);
            }

            @Override
            public String pattern(Locale locale, String key) {
                return texts.pattern(locale, key);
            }
        });
    }

    String translate(String script, Locale locale) {
        Matcher call = CALL.matcher(script);
        StringBuilder translated = new StringBuilder();
        while (call.find()) {
            boolean hasArguments = call.group(3).equals(",");
            String replacement = hasArguments
                    ? "AJS.format(" + literal(sentences.pattern(locale, call.group(2))) + ","
                    : literal(sentences.text(locale, call.group(2)));
            call.appendReplacement(translated, Matcher.quoteReplacement(replacement));
        }
        return call.appendTail(translated).toString();
    }

    /** A string for a script wherever it stands: no character that could end the string, the line or a script element. */
    static String literal(String text) {
        StringBuilder literal = new StringBuilder("\"");
        text.chars().forEach(c -> {
            if (c == '"' || c == '\\') {
                literal.append('\\').append((char) c);
            } else if (c < ' ' || c == '<' || c == '>' || c == '&' || c == '\u2028' || c == '\u2029') {
                literal.append(String.format(Locale.ROOT, "\\u%04x", c));
            } else {
                literal.append((char) c);
            }
        });
        return literal.append('"').toString();
    }

    /** Where sentences come from. */
    interface Sentences {

        String text(Locale locale, String key);

        /** With placeholders and doubled apostrophes, as the browser's {@code AJS.format} expects it. */
        String pattern(Locale locale, String key);
    }
}
