package org.worthwhile.host.tracker;

import java.time.ZoneId;
import java.util.Locale;

/** A person to be added; the name becomes the key as well. */
public record NewUser(String name, String displayName, String email, String password, Locale locale, ZoneId zone) {
}
