package com.atlassian.plugin;

/** A descriptor cannot be understood. */
public class PluginParseException extends PluginException {

    public PluginParseException(String message) {
        super(message);
    }

    public PluginParseException(String message, Throwable cause) {
        super(message, cause);
    }
}
