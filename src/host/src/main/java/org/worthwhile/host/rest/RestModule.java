package org.worthwhile.host.rest;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.worthwhile.host.plugin.DescribedModule;
import org.worthwhile.host.plugin.PluginHandle;

/** {@code <rest key path version><package>...</package></rest>}, mounted as long as it is enabled. */
public final class RestModule extends DescribedModule {

    private final RestServlet servlet;

    RestModule(PluginHandle plugin, Element element, RestServlet servlet) throws Exception {
        super(plugin, element);
        this.servlet = servlet;
        servlet.mount(this, resourceClasses());
    }

    /** With a leading slash and none at the end. */
    String path() {
        String path = element().getAttribute("path").replaceAll("/+$", "");
        if (path.isEmpty()) {
            throw new IllegalArgumentException("The rest module " + completeKey() + " has no path");
        }
        return path.startsWith("/") ? path : "/" + path;
    }

    ApiVersion version() {
        return ApiVersion.of(element().getAttribute("version"));
    }

    private Set<Class<?>> resourceClasses() throws ClassNotFoundException {
        Set<Class<?>> classes = new LinkedHashSet<>();
        for (String name : new ResourceClasses(plugin().classLoader()).in(packages())) {
            classes.add(plugin().load(name));
        }
        if (classes.isEmpty()) {
            throw new IllegalArgumentException("No class with @Path or @Provider in " + (packages().isEmpty() ? "the JAR" : packages()));
        }
        return classes;
    }

    private List<String> packages() {
        NodeList packages = element().getElementsByTagName("package");
        return IntStream.range(0, packages.getLength()).mapToObj(packages::item)
                .map(node -> node.getTextContent().strip()).toList();
    }

    @Override
    public void close() {
        servlet.unmount(this);
    }
}
