package com.atlassian.plugin;

/** A descriptor cannot be understood. */
public class PluginParseException extends PluginException {

    private static final long serialVersionUID = 1L;

    public PluginParseException(String message) {
        super(message);
    }

    public PluginParseException(String message, Throwable cause) {
        super(message, cause);
    }
}
