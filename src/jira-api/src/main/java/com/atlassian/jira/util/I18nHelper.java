package com.atlassian.jira.util;

import java.util.Locale;

/** Texts in one person's language. */
public interface I18nHelper {

    Locale getLocale();

    String getText(String key);

    /** @param arguments one argument, or a list or an array of them */
    String getText(String key, Object arguments);
}
