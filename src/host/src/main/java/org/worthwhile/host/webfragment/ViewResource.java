package org.worthwhile.host.webfragment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;
import org.worthwhile.host.plugin.Elements;
import org.worthwhile.host.plugin.PluginHandle;

/** A {@code <resource>} that shows something, {@code view} mostly: a Velocity template of the JAR, one in the descriptor itself, or a static file. */
public final class ViewResource {

    private final PluginHandle plugin;
    private final Element element;

    private ViewResource(PluginHandle plugin, Element element) {
        this.plugin = plugin;
        this.element = element;
        if (!List.of("velocity", "static").contains(element.getAttribute("type"))) {
            throw new IllegalArgumentException("The local Jira knows no view of type " + element.getAttribute("type"));
        }
    }

    /** As many of this name as the module has. */
    public static List<ViewResource> of(PluginHandle plugin, Element module, String name) {
        return Elements.children(module, "resource").stream().filter(resource -> resource.getAttribute("name").equals(name))
                .map(resource -> new ViewResource(plugin, resource)).toList();
    }

    public String html(VelocityPieces velocity, Map<String, Object> context) {
        String location = element.getAttribute("location");
        if (element.getAttribute("type").equals("static")) {
            return text(plugin.resource(location).orElseThrow(() -> new IllegalStateException(location + " is not in the JAR")));
        }
        return location.isEmpty()
                ? velocity.evaluate(element.getTextContent(), context)
                : velocity.render(plugin, location, context);
    }

    private static String text(URL source) {
        try (InputStream in = source.openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
