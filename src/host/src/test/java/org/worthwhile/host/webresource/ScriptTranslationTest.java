package org.worthwhile.host.webresource;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.junit.Test;

public class ScriptTranslationTest {

    private static final Map<String, String> GERMAN = Map.of(
            "app.hello", "Grüß „Gott“",
            "app.count", "{0} Notizen, it''s {1}",
            "app.evil", "</script>\n\"; alert(1) //\\\u2028$1");

    private final ScriptTranslation translation = new ScriptTranslation(new ScriptTranslation.Sentences() {
        @Override
        public String text(Locale locale, String key) {
            return pattern(locale, key).replace("''", "'");
        }

        @Override
        public String pattern(Locale locale, String key) {
            return locale.equals(Locale.GERMAN) ? GERMAN.getOrDefault(key, key) : key;
        }
    });

    @Test
    public void replacesACallByTheSentence() {
        assertThat(german("say(AJS.I18n.getText(\"app.hello\"));")).isEqualTo("say(\"Grüß „Gott“\");");
    }

    @Test
    public void takesOtherWaysToWriteTheCall() {
        assertThat(german("I18n.getText('app.hello')")).isEqualTo("\"Grüß „Gott“\"");
        assertThat(german("formatter.I18n.getText( 'app.hello' )")).isEqualTo("\"Grüß „Gott“\"");
    }

    @Test
    public void leavesFormattingToTheBrowserWhenThereAreArguments() {
        assertThat(german("AJS.I18n.getText(\"app.count\", n, f(x))")).isEqualTo("AJS.format(\"{0} Notizen, it''s {1}\", n, f(x))");
    }

    @Test
    public void leavesACallWithoutALiteralKeyAlone() {
        String script = "AJS.I18n.getText(key); AJS.I18n.getText(\"app.\" + what); myI18n.getText(\"app.hello\")";
        assertThat(german(script)).isEqualTo(script);
    }

    @Test
    public void showsAKeyNobodyKnows() {
        assertThat(german("AJS.I18n.getText('app.unknown')")).isEqualTo("\"app.unknown\"");
    }

    @Test
    public void letsNoSentenceLeaveItsString() {
        assertThat(german("AJS.I18n.getText('app.evil')"))
                .isEqualTo("\"\\u003c/script\\u003e\\u000a\\\"; alert(1) //\\\\\\u2028$1\"");
    }

    private String german(String script) {
        return translation.translate(script, Locale.GERMAN);
    }
}
