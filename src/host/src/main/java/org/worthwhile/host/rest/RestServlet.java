package org.worthwhile.host.rest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import javax.servlet.ServletException;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletRequestWrapper;
import javax.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.w3c.dom.Element;
import org.worthwhile.host.plugin.PluginHandle;

/** Everything below /rest: hands a request to the module that is mounted there, by its version or as the latest. */
public final class RestServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(RestServlet.class);
    private static final String LATEST = "/latest";

    private final transient Map<RestModule, PluginJersey> mounts = new ConcurrentHashMap<>();
    private final transient BooleanSupplier isLoggedIn;

    public RestServlet(BooleanSupplier isLoggedIn) {
        this.isLoggedIn = isLoggedIn;
    }

    /** To be registered as the factory of {@code rest} modules, once the servlet is started. */
    public RestModule module(PluginHandle plugin, Element element) throws Exception {
        return new RestModule(plugin, element, this);
    }

    void mount(RestModule module, Set<Class<?>> classes) throws ServletException {
        String address = addressOf(module);
        mounts.keySet().stream().filter(other -> addressOf(other).equals(address)).findAny().ifPresent(other -> {
            throw new IllegalStateException("The address " + address + " is already taken by " + other.completeKey());
        });
        mounts.put(module, PluginJersey.start(module.plugin(), classes, isLoggedIn, getServletContext()));
    }

    void unmount(RestModule module) {
        PluginJersey jersey = mounts.remove(module);
        if (jersey != null) {
            jersey.destroy();
        }
    }

    private static String addressOf(RestModule module) {
        return module.path() + module.version().asPath();
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = Optional.ofNullable(request.getPathInfo()).orElse("/");
        Optional<Mount> mount = find(path);
        if (mount.isEmpty()) {
            answer(response, HttpServletResponse.SC_NOT_FOUND, "Nothing is found at this address.");
            return;
        }
        serve(mount.get(), request, response);
    }

    private void serve(Mount mount, HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            mount.jersey().service(new BelowMount(request, mount.address()), response);
        } catch (ServletException | RuntimeException | LinkageError e) {
            LOG.error("{} {} failed", request.getMethod(), request.getRequestURI(), e);
            if (!response.isCommitted()) {
                response.reset();
                answer(response, HttpServletResponse.SC_INTERNAL_SERVER_ERROR, "The request failed; the log of the local Jira says why.");
            }
        }
    }

    private Optional<Mount> find(String path) {
        return mounts.entrySet().stream()
                .flatMap(mount -> Optional.ofNullable(matchOf(mount.getKey(), mount.getValue(), path)).stream())
                .max(Comparator.comparing((Mount mount) -> mount.address().length()).thenComparing(Mount::version));
    }

    private static Mount matchOf(RestModule module, PluginJersey jersey, String path) {
        if (isAtOrBelow(addressOf(module), path)) {
            return new Mount(addressOf(module), module.version(), jersey);
        }
        String latest = module.path() + LATEST;
        return isAtOrBelow(latest, path) ? new Mount(latest, module.version(), jersey) : null;
    }

    private static boolean isAtOrBelow(String address, String path) {
        return path.equals(address) || path.startsWith(address + "/");
    }

    private static void answer(HttpServletResponse response, int status, String message) throws IOException {
        response.setStatus(status);
        response.setContentType("application/json;charset=UTF-8");
        response.getOutputStream().write(ErrorBody.json(status, message).getBytes(StandardCharsets.UTF_8));
    }

    private record Mount(String address, ApiVersion version, PluginJersey jersey) {
    }

    /** The request as the module sees it: its mount counts as the servlet's own path. */
    private static final class BelowMount extends HttpServletRequestWrapper {

        private final String address;

        BelowMount(HttpServletRequest request, String address) {
            super(request);
            this.address = address;
        }

        @Override
        public String getServletPath() {
            return super.getServletPath() + address;
        }

        @Override
        public String getPathInfo() {
            String below = super.getPathInfo().substring(address.length());
            return below.isEmpty() ? null : below;
        }
    }
}
