package org.worthwhile.host.web;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.worthwhile.host.plugin.PluginHandle;
import org.worthwhile.host.plugin.PluginSystem;

/** {@code /plugins/servlet/upm/logo?key=}: the picture an app names as {@code plugin-logo} or {@code plugin-icon}, else a plain one. */
final class AppLogo extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String PLAIN = "host/static/images/app.svg";
    private static final Map<String, String> TYPES = Map.of("png", "image/png", "jpg", "image/jpeg", "jpeg", "image/jpeg", "gif", "image/gif",
            "svg", "image/svg+xml");

    private final transient PluginSystem plugins;

    AppLogo(PluginSystem plugins) {
        this.plugins = plugins;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<PluginHandle> app = Optional.ofNullable(request.getParameter("key")).flatMap(plugins::plugin);
        String path = app.flatMap(plugin -> plugin.param("plugin-logo").or(() -> plugin.param("plugin-icon")))
                .filter(name -> TYPES.containsKey(extension(name))).orElse(PLAIN);
        URL source = app.flatMap(plugin -> plugin.resource(path)).orElseGet(() -> AppLogo.class.getClassLoader().getResource(PLAIN));
        response.setHeader("Cache-Control", "private, max-age=3600");
        response.setContentType(source.getPath().endsWith(PLAIN) ? TYPES.get("svg") : TYPES.get(extension(path)));
        try (InputStream picture = source.openStream()) {
            picture.transferTo(response.getOutputStream());
        }
    }

    private static String extension(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
