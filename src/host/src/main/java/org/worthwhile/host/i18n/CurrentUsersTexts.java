package org.worthwhile.host.i18n;

import com.atlassian.sal.api.message.I18nResolver;
import java.io.Serializable;
import java.util.Locale;
import java.util.function.Supplier;

/** SAL's door to the texts: in the current user's language unless another is named. */
public final class CurrentUsersTexts implements I18nResolver {

    private final Texts texts;
    private final Supplier<Locale> current;

    public CurrentUsersTexts(Texts texts, Supplier<Locale> current) {
        this.texts = texts;
        this.current = current;
    }

    @Override
    public String getText(String key) {
        return getText(current.get(), key);
    }

    @Override
    public String getText(String key, Serializable... arguments) {
        return getText(current.get(), key, arguments);
    }

    @Override
    public String getText(Locale locale, String key) {
        return texts.text(locale, key);
    }

    @Override
    public String getText(Locale locale, String key, Serializable... arguments) {
        return texts.text(locale, key, (Object[]) arguments);
    }

    @Override
    public String getRawText(String key) {
        return texts.pattern(current.get(), key);
    }
}
