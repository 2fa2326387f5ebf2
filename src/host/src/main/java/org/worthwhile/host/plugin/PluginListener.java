package org.worthwhile.host.plugin;

/** Hears of plugins coming and going, after the fact. */
public interface PluginListener {

    default void enabled(PluginHandle plugin) {
    }

    /** The last chance to forget everything that came from the plugin's class loader. */
    default void disabled(PluginHandle plugin) {
    }
}
