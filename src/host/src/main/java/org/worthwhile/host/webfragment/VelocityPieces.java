package org.worthwhile.host.webfragment;

import java.util.Map;
import org.worthwhile.host.plugin.PluginHandle;

/** Velocity as fragments use it: a template of the JAR, or a few words in the descriptor. */
public interface VelocityPieces {

    String render(PluginHandle plugin, String location, Map<String, Object> context);

    String evaluate(String piece, Map<String, Object> context);
}
