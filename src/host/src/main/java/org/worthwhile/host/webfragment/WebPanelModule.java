package org.worthwhile.host.webfragment;

import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;
import org.worthwhile.host.plugin.PluginHandle;

/** A {@code web-panel}: a piece of a page, from a Velocity template or a static file of the JAR. */
public final class WebPanelModule extends FragmentModule {

    private final ViewResource view;

    public WebPanelModule(PluginHandle plugin, Element element) throws ClassNotFoundException {
        super(plugin, element, "location");
        List<ViewResource> views = ViewResource.of(plugin, element, "view");
        if (element.hasAttribute("class")) {
            throw new IllegalArgumentException(views.isEmpty()
                    ? "The local Jira shows web-panels with a view resource only; WebPanel lies in other packages on Jira 10"
                    : "<web-panel> takes a class or a view resource, not both");
        }
        if (views.size() != 1) {
            throw new IllegalArgumentException("<web-panel> needs exactly one <resource name=\"view\">, or a class");
        }
        this.view = views.get(0);
    }

    String html(VelocityPieces velocity, Map<String, Object> context) {
        return view.html(velocity, context);
    }
}
