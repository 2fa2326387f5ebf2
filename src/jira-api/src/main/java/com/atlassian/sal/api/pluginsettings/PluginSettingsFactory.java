package com.atlassian.sal.api.pluginsettings;

/** Opens settings. */
public interface PluginSettingsFactory {

    /** Settings of one project, by its key; of the whole product for {@code null}. */
    PluginSettings createSettingsForKey(String key);

    /** One name space for all plugins: keys need a prefix. */
    PluginSettings createGlobalSettings();
}
