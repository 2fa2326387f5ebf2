package org.worthwhile.host.template;

import java.util.Map;
import org.worthwhile.host.plugin.PluginHandle;

/** Plain Velocity: nothing is escaped, because Jira's lines differ in what they escape in descriptor templates. */
public final class HostTemplates {

    /** Renders a template of the plugin's JAR. */
    public String renderPlain(PluginHandle plugin, String location, Map<String, Object> context) {
        throw new UnsupportedOperationException();
    }

    /** Renders a piece of Velocity that stands in a descriptor, a link for example. */
    public String evaluatePlain(String template, Map<String, Object> context) {
        throw new UnsupportedOperationException();
    }
}
