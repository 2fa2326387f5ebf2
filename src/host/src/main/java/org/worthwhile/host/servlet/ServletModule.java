package org.worthwhile.host.servlet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.servlet.ServletContext;
import javax.servlet.ServletException;
import javax.servlet.http.HttpServlet;
import org.w3c.dom.Element;
import org.worthwhile.host.plugin.DescribedModule;
import org.worthwhile.host.plugin.Elements;
import org.worthwhile.host.plugin.PluginHandle;

/** A {@code servlet}: made and initialised at the first request that reaches it, destroyed when it is disabled. */
public final class ServletModule extends DescribedModule {

    private final Class<? extends HttpServlet> type;
    private final List<UrlPattern> patterns;
    private final Map<String, String> parameters;
    private HttpServlet servlet;
    private boolean closed;

    public ServletModule(PluginHandle plugin, Element element) throws ClassNotFoundException {
        super(plugin, element);
        this.type = plugin.load(element.getAttribute("class")).asSubclass(HttpServlet.class);
        this.patterns = Elements.children(element, "url-pattern").stream().map(Elements::text).map(UrlPattern::of).toList();
        this.parameters = parameters(element);
        if (patterns.isEmpty()) {
            throw new IllegalArgumentException("<servlet> needs a <url-pattern>");
        }
    }

    private static Map<String, String> parameters(Element element) {
        Map<String, String> parameters = new LinkedHashMap<>();
        Elements.children(element, "init-param").forEach(param -> parameters.put(only(param, "param-name"), only(param, "param-value")));
        return parameters;
    }

    private static String only(Element param, String name) {
        return Elements.children(param, name).stream().findFirst().map(Elements::text)
                .orElseThrow(() -> new IllegalArgumentException("<init-param> needs <" + name + ">"));
    }

    /** @param path below {@code /plugins/servlet} */
    Optional<UrlPattern> patternFor(String path) {
        return patterns.stream().filter(pattern -> pattern.matches(path)).max(UrlPattern.MOST_SPECIFIC_LAST);
    }

    /** Empty once the module is disabled. */
    synchronized Optional<HttpServlet> servlet(ServletContext context) throws ServletException {
        if (servlet == null && !closed) {
            HttpServlet made = plugin().create(type);
            made.init(new InitParameters(key(), context, parameters));
            servlet = made;
        }
        return Optional.ofNullable(servlet);
    }

    @Override
    public synchronized void close() {
        closed = true;
        if (servlet != null) {
            servlet.destroy();
            servlet = null;
        }
    }
}
