package org.worthwhile.host.plugin;

/** Hears of plugins coming and going. */
public interface PluginListener {

    default void enabled(PluginHandle plugin) {
    }

    /** It still works, for the last time. */
    default void disabling(PluginHandle plugin) {
    }

    /** The last chance to forget everything that came from the plugin's class loader. */
    default void disabled(PluginHandle plugin) {
    }
}
