package com.atlassian.plugin.event.events;

import com.atlassian.plugin.Plugin;

/** Something happened to an app. */
public class PluginEvent {

    public PluginEvent(Plugin plugin) {
        throw new UnsupportedOperationException("declaration only");
    }

    public Plugin getPlugin() {
        throw new UnsupportedOperationException("declaration only");
    }
}
