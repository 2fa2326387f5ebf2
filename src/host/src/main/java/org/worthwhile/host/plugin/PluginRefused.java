package org.worthwhile.host.plugin;

/** The JAR can't be installed; the message is for the person who tried. */
public final class PluginRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public PluginRefused(String message) {
        super(message);
    }

    public PluginRefused(String message, Throwable cause) {
        super(message, cause);
    }
}
