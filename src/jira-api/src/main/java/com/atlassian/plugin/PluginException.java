package com.atlassian.plugin;

/** Something about a plugin is wrong. */
public class PluginException extends RuntimeException {

    public PluginException(String message) {
        throw new UnsupportedOperationException("declaration only");
    }

    public PluginException(String message, Throwable cause) {
        throw new UnsupportedOperationException("declaration only");
    }
}
