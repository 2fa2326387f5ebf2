package org.worthwhile.host.webfragment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;
import org.worthwhile.host.plugin.PluginHandle;
import org.worthwhile.host.plugin.Elements;

/** A {@code web-panel}: a piece of a page, from a Velocity template or a static file of the JAR. */
public final class WebPanelModule extends FragmentModule {

    private final Element view;

    public WebPanelModule(PluginHandle plugin, Element element) throws ClassNotFoundException {
        super(plugin, element, "location");
        List<Element> views = Elements.children(element, "resource").stream()
                .filter(resource -> resource.getAttribute("name").equals("view")).toList();
        if (element.hasAttribute("class")) {
            throw new IllegalArgumentException(views.isEmpty()
                    ? "The local Jira shows web-panels with a view resource only; WebPanel lies in other packages on Jira 10"
                    : "<web-panel> takes a class or a view resource, not both");
        }
        if (views.size() != 1) {
            throw new IllegalArgumentException("<web-panel> needs exactly one <resource name=\"view\">, or a class");
        }
        this.view = views.get(0);
        if (!List.of("velocity", "static").contains(view.getAttribute("type"))) {
            throw new IllegalArgumentException("The local Jira knows no view of type " + view.getAttribute("type"));
        }
    }

    String html(VelocityPieces velocity, Map<String, Object> context) {
        String location = view.getAttribute("location");
        if (view.getAttribute("type").equals("static")) {
            return text(plugin().resource(location).orElseThrow(() -> new IllegalStateException(location + " is not in the JAR")));
        }
        return location.isEmpty()
                ? velocity.evaluate(view.getTextContent(), context)
                : velocity.render(plugin(), location, context);
    }

    private static String text(URL source) {
        try (InputStream in = source.openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
