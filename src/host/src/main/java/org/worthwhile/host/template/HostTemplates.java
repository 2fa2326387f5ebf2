package org.worthwhile.host.template;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.worthwhile.host.plugin.PluginHandle;
import org.worthwhile.host.plugin.PluginListener;
import org.worthwhile.host.plugin.PluginSystem;
import org.worthwhile.host.webfragment.VelocityPieces;

/** Plain Velocity: nothing is escaped, because Jira's lines differ in what they escape in descriptor templates. */
public final class HostTemplates implements VelocityPieces {

    private final Map<String, Engine> byPlugin = new ConcurrentHashMap<>();
    private volatile Engine forFragments = Engine.plain();

    public HostTemplates(PluginSystem plugins) {
        plugins.addListener(new PluginListener() {
            @Override
            public void disabled(PluginHandle plugin) {
                forgetEverythingSeen();
            }
        });
    }

    private void forgetEverythingSeen() {
        byPlugin.clear();
        forFragments = Engine.plain();
    }

    /** Renders a template of the plugin's JAR. */
    @Override
    public String render(PluginHandle plugin, String location, Map<String, Object> context) {
        StringWriter out = new StringWriter();
        try {
            byPlugin.computeIfAbsent(plugin.key(), first -> Engine.plain(plugin)).render(location, new HashMap<>(context), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    /** Renders a piece of Velocity that stands in a descriptor, a link for example. */
    @Override
    public String evaluate(String template, Map<String, Object> context) {
        return forFragments.evaluate(template, new HashMap<>(context));
    }
}
