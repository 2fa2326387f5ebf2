package org.worthwhile.host.tracker;

import java.time.ZoneId;
import java.util.Locale;

/** A person. The key never changes; the name (the log-in) may. A person who left is inactive, not gone. */
public record TrackerUser(String key, String name, String displayName, String email, boolean active, Locale locale, ZoneId zone, long id) {
}
