package com.atlassian.plugin.event.events;

import com.atlassian.plugin.Plugin;

/** The app and its modules are enabled. */
public class PluginEnabledEvent extends PluginEvent {

    public PluginEnabledEvent(Plugin plugin) {
        super(plugin);
    }
}
