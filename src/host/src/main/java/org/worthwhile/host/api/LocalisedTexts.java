package org.worthwhile.host.api;

import com.atlassian.jira.util.I18nHelper;
import java.util.Collection;
import java.util.Locale;
import org.worthwhile.host.i18n.Texts;

/** The plugins' sentences in one language. */
final class LocalisedTexts implements I18nHelper {

    private final Texts texts;
    private final Locale locale;

    LocalisedTexts(Texts texts, Locale locale) {
        this.texts = texts;
        this.locale = locale;
    }

    @Override
    public Locale getLocale() {
        return locale;
    }

    @Override
    public String getText(String key) {
        return texts.text(locale, key);
    }

    /** One argument, or several as an array or a collection. */
    @Override
    public String getText(String key, Object arguments) {
        if (arguments instanceof Object[] several) {
            return texts.text(locale, key, several);
        }
        if (arguments instanceof Collection<?> several) {
            return texts.text(locale, key, several.toArray());
        }
        return texts.text(locale, key, arguments);
    }
}
