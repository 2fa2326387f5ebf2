package org.worthwhile.host.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.sal.api.message.I18nResolver;
import java.util.Locale;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.worthwhile.host.AppsRunning;
import org.worthwhile.host.SmallApp;

public class TextsTest {

    private static final String KEY = "com.example.texts";

    @Rule
    public final AppsRunning apps = new AppsRunning();

    private Texts texts;

    @Before
    public void install() {
        texts = new Texts(apps.system());
        apps.system().install(SmallApp.withKey(KEY)
                .properties("i18n/app.properties", """
                        app.greeting=Hello {0}, it''s {1}
                        app.plain=Don't worry, {nobody}
                        app.english=Only in English
                        app.wide=\\u6f22\\u5b57 \u00fc
                        """)
                .properties("i18n/app_de.properties", "app.greeting=Hallo {0}, es ist {1}\napp.plain=Keine Sorge\n")
                .properties("i18n/app_de_AT.properties", "app.plain=Ka Sorg\n")
                .modules("<resource type='i18n' name='i18n' location='i18n.app'/>")
                .in(apps.folder()));
    }

    @Test
    public void putsArgumentsIn() {
        assertThat(texts.text(Locale.ENGLISH, "app.greeting", "Otto", 1234.5)).isEqualTo("Hello Otto, it's 1,234.5");
        assertThat(texts.text(Locale.GERMAN, "app.greeting", "Otto", 1234.5)).isEqualTo("Hallo Otto, es ist 1.234,5");
    }

    @Test
    public void withoutArgumentsTheTextStandsAsWritten() {
        assertThat(texts.text(Locale.ENGLISH, "app.plain")).isEqualTo("Don't worry, {nobody}");
    }

    @Test
    public void theMostSpecificLanguageWinsAndEnglishIsTheRest() {
        assertThat(texts.text(new Locale("de", "AT"), "app.plain")).isEqualTo("Ka Sorg");
        assertThat(texts.text(Locale.GERMANY, "app.plain")).isEqualTo("Keine Sorge");
        assertThat(texts.text(Locale.GERMANY, "app.english")).isEqualTo("Only in English");
        assertThat(texts.text(Locale.FRENCH, "app.english")).isEqualTo("Only in English");
    }

    @Test
    public void filesAreLatin1WithEscapes() {
        assertThat(texts.text(Locale.ENGLISH, "app.wide")).isEqualTo("漢字 ü");
    }

    @Test
    public void anUnknownKeyIsItsOwnText() {
        assertThat(texts.text(Locale.ENGLISH, "app.missing")).isEqualTo("app.missing");
        assertThat(texts.pattern(Locale.ENGLISH, "app.missing")).isEqualTo("app.missing");
    }

    @Test
    public void aDisabledAppSaysNothing() {
        apps.system().disable(KEY);
        assertThat(texts.text(Locale.ENGLISH, "app.english")).isEqualTo("app.english");

        apps.system().enable(KEY);
        assertThat(texts.text(Locale.ENGLISH, "app.english")).isEqualTo("Only in English");
    }

    @Test
    public void salAnswersInTheCurrentUsersLanguage() {
        I18nResolver resolver = new CurrentUsersTexts(texts, () -> Locale.GERMAN);

        assertThat(resolver.getText("app.plain")).isEqualTo("Keine Sorge");
        assertThat(resolver.getText("app.greeting", "Otto", 1)).isEqualTo("Hallo Otto, es ist 1");
        assertThat(resolver.getText(Locale.ENGLISH, "app.greeting", "Otto", 1)).isEqualTo("Hello Otto, it's 1");
        assertThat(resolver.getRawText("app.greeting")).isEqualTo("Hallo {0}, es ist {1}");
    }
}
