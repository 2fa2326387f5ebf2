package com.atlassian.plugin.web;

import com.atlassian.plugin.PluginParseException;
import java.util.Map;

/** Adds to the context a web fragment is rendered with. */
public interface ContextProvider {

    /** Called once, with the parameters of the descriptor. */
    void init(Map<String, String> params) throws PluginParseException;

    Map<String, Object> getContextMap(Map<String, Object> context);
}
