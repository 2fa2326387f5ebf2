package org.worthwhile.host.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.Set;
import javax.servlet.http.HttpServletRequest;

/** Whether a change was asked for by a page of ours, and not by another site in the person's name. */
final class Xsrf {

    static final String PARAMETER = "atl_token";
    private static final Set<String> BYPASS = Set.of("no-check", "nocheck");

    private Xsrf() {
    }

    /**
     * In a session the form must carry the session's token; a client without one (HTTP Basic) must send {@code X-Atlassian-Token: no-check},
     * which no page of another site can. The header does for a session too, unless a browser says the page is another site's.
     */
    static boolean accepts(HttpServletRequest request, Optional<Session> session) {
        if (isFromElsewhere(request)) {
            return false;
        }
        String header = request.getHeader("X-Atlassian-Token");
        return header != null && BYPASS.contains(header)
                || session.map(found -> equal(found.token(), request.getParameter(PARAMETER))).orElse(false);
    }

    /** A form of another site can't send JSON, and its script may not without being asked first. */
    static boolean acceptsJson(HttpServletRequest request) {
        return !isFromElsewhere(request) && isJson(request);
    }

    static boolean isJson(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.split(";")[0].strip().equalsIgnoreCase("application/json");
    }

    /** A browser names the page's origin with every POST; other clients do not. */
    static boolean isFromElsewhere(HttpServletRequest request) {
        String origin = request.getHeader("Origin");
        return origin != null && !origin.equals(ownOrigin(request));
    }

    private static String ownOrigin(HttpServletRequest request) {
        return request.getScheme() + "://" + request.getHeader("Host");
    }

    private static boolean equal(String expected, String sent) {
        return sent != null && MessageDigest.isEqual(expected.getBytes(StandardCharsets.UTF_8), sent.getBytes(StandardCharsets.UTF_8));
    }
}
