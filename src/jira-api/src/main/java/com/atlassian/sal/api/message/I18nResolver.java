package com.atlassian.sal.api.message;

import java.io.Serializable;
import java.util.Locale;

/**
 * Texts by key, from Jira's and every enabled plugin's language files. Without a locale the current user's is taken;
 * an unknown key is its own text.
 */
public interface I18nResolver {

    String getText(String key);

    String getText(String key, Serializable... arguments);

    String getText(Locale locale, String key);

    String getText(Locale locale, String key, Serializable... arguments);

    /** The text as written, before arguments are filled in. */
    String getRawText(String key);
}
