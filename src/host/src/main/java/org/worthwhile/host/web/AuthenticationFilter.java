package org.worthwhile.host.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import javax.servlet.FilterChain;
import javax.servlet.ServletException;
import javax.servlet.http.HttpFilter;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.worthwhile.host.api.CurrentUser;
import org.worthwhile.host.api.WebSudo;
import org.worthwhile.host.tracker.RequestMemory;
import org.worthwhile.host.tracker.TrackerUser;
import org.worthwhile.host.tracker.Users;

/**
 * Says who a request comes from: HTTP Basic (nothing is remembered), else the session cookie, else nobody.
 * Wrong Basic credentials are refused, also where nobody would have been let in. {@code os_authType=basic} asks for credentials.
 */
final class AuthenticationFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String SESSION = Session.class.getName();
    private static final String SCHEME = "Basic ";

    private final transient Users users;
    private final transient Sessions sessions;
    private final transient CurrentUser currentUser;
    private final transient RequestMemory memory;

    AuthenticationFilter(Users users, Sessions sessions, CurrentUser currentUser, RequestMemory memory) {
        this.users = users;
        this.sessions = sessions;
        this.currentUser = currentUser;
        this.memory = memory;
    }

    static Optional<Session> sessionOf(HttpServletRequest request) {
        return Optional.ofNullable((Session) request.getAttribute(SESSION));
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        try {
            Optional<String> credentials = basicCredentials(request);
            Optional<TrackerUser> user = credentials.isPresent() ? credentials.flatMap(this::authenticated) : sessionUser(request);
            if (user.isEmpty() && (credentials.isPresent() || asksForBasic(request))) {
                challenge(response);
                return;
            }
            user.ifPresent(currentUser::set);
            if (request.getMethod().equals("GET")) {
                memory.begin();
            }
            chain.doFilter(request, response);
        } finally {
            currentUser.clear();
            memory.end();
        }
    }

    private Optional<TrackerUser> sessionUser(HttpServletRequest request) {
        Optional<Session> session = SessionCookie.read(request).flatMap(sessions::find);
        Optional<TrackerUser> user = session.flatMap(found -> users.byKey(found.userKey())).filter(TrackerUser::active);
        if (user.isPresent()) {
            request.setAttribute(SESSION, session.get());
            session.filter(sessions::isConfirmed).ifPresent(confirmed -> request.setAttribute(WebSudo.LET_IN, true));
        }
        return user;
    }

    private Optional<TrackerUser> authenticated(String credentials) {
        int colon = credentials.indexOf(':');
        return colon < 0 ? Optional.empty() : users.authenticate(credentials.substring(0, colon), credentials.substring(colon + 1));
    }

    /** Empty text when the header is there but unreadable. */
    private static Optional<String> basicCredentials(HttpServletRequest request) {
        String header = request.getHeader("Authorization");
        if (header == null || !header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return Optional.empty();
        }
        try {
            byte[] decoded = Base64.getDecoder().decode(header.substring(SCHEME.length()).strip());
            return Optional.of(new String(decoded, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            return Optional.of("");
        }
    }

    /** From the query only: reading a parameter would read the body of a form. */
    private static boolean asksForBasic(HttpServletRequest request) {
        String query = request.getQueryString();
        return query != null && ("&" + query + "&").contains("&os_authType=basic&");
    }

    private static void challenge(HttpServletResponse response) throws IOException {
        response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        response.setHeader("WWW-Authenticate", "Basic realm=\"Local Jira\", charset=\"UTF-8\"");
        response.setHeader("Cache-Control", "no-store");
        response.setContentType("application/json;charset=UTF-8");
        response.getWriter().write("{\"message\":\"Username or password is not correct.\"}");
    }
}
