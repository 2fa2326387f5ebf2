package com.atlassian.sal.api.pluginsettings;

/** Small settings, kept as strings, lists of strings, properties or string maps. */
public interface PluginSettings {

    /** {@code null} when nothing was put. */
    Object get(String key);

    /** Puts a value and answers the one before. */
    Object put(String key, Object value);

    /** Removes a value and answers it. */
    Object remove(String key);
}
