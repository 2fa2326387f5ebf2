package com.atlassian.sal.api.message;

import com.atlassian.sal.api.user.UserKey;
import java.util.Locale;

/** The language a person reads. */
public interface LocaleResolver {

    /** Language of the current user, or the server's default. */
    Locale getLocale();

    Locale getLocale(UserKey userKey);
}
