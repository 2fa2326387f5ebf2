package com.atlassian.jira.util;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Locale;

/** Texts in one person's language. */
public interface I18nHelper {

    Locale getLocale();

    String getText(String key);

    /** @param arguments one argument, or a list or an array of them */
    String getText(String key, Object arguments);

    /** Hands out texts in a chosen language. */
    interface BeanFactory {

        I18nHelper getInstance(Locale locale);

        /** In the user's own language; the server's for {@code null}. */
        I18nHelper getInstance(ApplicationUser user);
    }
}
