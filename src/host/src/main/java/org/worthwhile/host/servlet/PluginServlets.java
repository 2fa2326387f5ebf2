package org.worthwhile.host.servlet;

import java.io.IOException;
import java.util.Comparator;
import java.util.Optional;
import javax.servlet.ServletException;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.worthwhile.host.plugin.PluginSystem;

/**
 * {@code /plugins/servlet/*}: hands a request to the servlet of an app and puts the decorator around a page that names one. Nothing
 * here is protected by its path; an app's servlet asks for permission itself, as on Jira.
 */
public final class PluginServlets extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient PluginSystem plugins;
    private final transient Surroundings surroundings;

    /** Makes the module type known to the plugin system. */
    public PluginServlets(PluginSystem plugins, Surroundings surroundings) {
        this.plugins = plugins;
        this.surroundings = surroundings;
        plugins.register("servlet", ServletModule::new);
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = Optional.ofNullable(request.getPathInfo()).orElse("/");
        Optional<Match> match = plugins.enabledModules(ServletModule.class).stream()
                .flatMap(module -> module.patternFor(path).map(pattern -> new Match(module, pattern)).stream())
                .max(Comparator.comparing(Match::pattern, UrlPattern.MOST_SPECIFIC_LAST));
        if (match.isPresent()) {
            serve(match.get(), request, response);
        } else {
            surroundings.nothingHere(request, response);
        }
    }

    private void serve(Match match, HttpServletRequest request, HttpServletResponse response) throws IOException {
        HeldPage held = new HeldPage(response);
        try {
            Optional<HttpServlet> servlet = match.module().servlet(getServletContext());
            if (servlet.isEmpty()) {
                surroundings.nothingHere(request, response);
                return;
            }
            inItsClassLoader(match.module(), () -> servlet.get().service(new BelowPattern(request, match.pattern()), held));
        } catch (ServletException | RuntimeException | LinkageError e) {
            surroundings.failed(request, response, e);
            return;
        }
        release(held, request, response);
    }

    private void release(HeldPage held, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<String> html = held.html();
        Optional<HtmlDocument> page = html.map(HtmlDocument::parse).filter(document -> surroundings.knows(document.meta("decorator")));
        if (page.isPresent()) {
            surroundings.decorate(request, response, page.get());
        } else if (html.isPresent()) {
            response.getWriter().write(html.get());
        }
    }

    private static void inItsClassLoader(ServletModule module, Work work) throws ServletException, IOException {
        Thread thread = Thread.currentThread();
        ClassLoader caller = thread.getContextClassLoader();
        thread.setContextClassLoader(module.plugin().classLoader());
        try {
            work.run();
        } finally {
            thread.setContextClassLoader(caller);
        }
    }

    private record Match(ServletModule module, UrlPattern pattern) {
    }

    @FunctionalInterface
    private interface Work {

        void run() throws ServletException, IOException;
    }
}
