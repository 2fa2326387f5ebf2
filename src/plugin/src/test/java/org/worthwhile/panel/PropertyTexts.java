package org.worthwhile.panel;

import com.atlassian.sal.api.message.I18nResolver;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;

/** The texts of i18n/, every one put through MessageFormat, as some Jira lines do even without arguments. */
public final class PropertyTexts implements I18nResolver {

    private final Locale language;
    private final Properties texts;

    public PropertyTexts(Locale language) {
        this.language = language;
        this.texts = load(language.getLanguage().equals("de") ? "_de" : "");
    }

    @Override
    public String getText(String key, Serializable... arguments) {
        String pattern = texts.getProperty(key);
        if (pattern == null) {
            throw new AssertionError("No text " + key);
        }
        return new MessageFormat(pattern, language).format(arguments);
    }

    @Override
    public String getText(String key) {
        return getText(key, new Serializable[0]);
    }

    @Override
    public String getText(Locale locale, String key, Serializable... arguments) {
        throw new UnsupportedOperationException();
    }

    @Override
    public String getText(Locale locale, String key) {
        throw new UnsupportedOperationException();
    }

    @Override
    public String getRawText(String key) {
        return texts.getProperty(key);
    }

    private static Properties load(String suffix) {
        Properties properties = new Properties();
        try (InputStream file = PropertyTexts.class.getResourceAsStream("/i18n/worthwhile" + suffix + ".properties")) {
            properties.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
