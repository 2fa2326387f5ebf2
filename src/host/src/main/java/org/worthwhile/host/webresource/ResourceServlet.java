package org.worthwhile.host.webresource;

import java.io.IOException;
import java.net.URL;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/** Serves files: of plugins ({@link ResourceAddress}) and the host's own ones at {@code /s/{fingerprint}/_/host/{static|npm}/...}. */
public final class ResourceServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern HOST_FILE = Pattern.compile("/s/[^/]+/_/(host/(?:static|npm)/.+)");

    private final transient WebResources resources;
    private final transient Supplier<Locale> language;

    public ResourceServlet(WebResources resources, Supplier<Locale> language) {
        this.resources = resources;
        this.language = language;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getServletPath() + Optional.ofNullable(request.getPathInfo()).orElse("");
        Optional<ResourceAddress> address = ResourceAddress.parse(path);
        Optional<ServedFile> file = address.isPresent() ? resources.file(address.get(), language.get()) : hostFile(path);
        if (file.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        boolean lasting = address.map(ResourceAddress::isLasting).orElse(true);
        response.setHeader("Cache-Control", lasting ? "public, max-age=31536000, immutable" : "private, no-cache");
        send(file.get(), request, response);
    }

    private static void send(ServedFile file, HttpServletRequest request, HttpServletResponse response) throws IOException {
        String tag = file.tag();
        response.setHeader("ETag", tag);
        if (tag.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(file.contentType());
        response.setContentLength(file.content().length);
        response.getOutputStream().write(file.content());
    }

    private static Optional<ServedFile> hostFile(String path) throws IOException {
        Matcher parts = HOST_FILE.matcher(path);
        if (!parts.matches() || !Download.isPlainFile(parts.group(1))) {
            return Optional.empty();
        }
        URL source = ResourceServlet.class.getClassLoader().getResource(parts.group(1));
        return source == null ? Optional.empty() : Optional.of(ServedFile.read(source, ContentTypes.of(parts.group(1))));
    }
}
