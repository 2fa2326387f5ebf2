package org.worthwhile.host.webfragment;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Element;
import org.worthwhile.host.plugin.Elements;
import org.worthwhile.host.plugin.PluginHandle;

/** A {@code dashboard-item}: a gadget without a frame of its own, from a template of the JAR, an AMD module, or both. */
public final class DashboardItemModule extends ConditionalModule {

    private final Optional<ViewResource> view;

    public DashboardItemModule(PluginHandle plugin, Element element) throws ClassNotFoundException {
        super(plugin, element);
        List<ViewResource> views = ViewResource.of(plugin, element, "view");
        if (views.size() > 1) {
            throw new IllegalArgumentException("<dashboard-item> takes one <resource name=\"view\">");
        }
        this.view = views.stream().findFirst();
        if (isListed() && definition("title").isEmpty()) {
            throw new IllegalArgumentException("The <definition> of a <dashboard-item> needs a <title>");
        }
    }

    boolean isConfigurable() {
        return Boolean.parseBoolean(element().getAttribute("configurable"));
    }

    /** Only an item with a definition is in the gadget directory. */
    boolean isListed() {
        return child("definition").isPresent();
    }

    /** The element at this path below the definition. */
    Optional<Element> definition(String... path) {
        Optional<Element> found = child("definition");
        for (String name : path) {
            found = found.flatMap(parent -> Elements.children(parent, name).stream().findFirst());
        }
        return found;
    }

    /** Empty for an item that is only rendered on the server. */
    Optional<String> amdModule() {
        return child("amd-module").map(Elements::text);
    }

    /** Empty without a view: the item's place then starts empty. */
    String html(VelocityPieces velocity, Map<String, Object> context) {
        return view.map(resource -> resource.html(velocity, contextWith(context))).orElse("");
    }
}
