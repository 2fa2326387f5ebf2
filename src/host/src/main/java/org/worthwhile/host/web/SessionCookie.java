package org.worthwhile.host.web;

import java.util.Optional;
import java.util.stream.Stream;
import javax.servlet.http.Cookie;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/** The cookie that carries a session's id. Its name is not Jira's, so that both can run on one host name. */
final class SessionCookie {

    static final String NAME = "localjira.session";

    private SessionCookie() {
    }

    static Optional<String> read(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return cookies == null ? Optional.empty()
                : Stream.of(cookies).filter(cookie -> cookie.getName().equals(NAME)).map(Cookie::getValue).findFirst();
    }

    static void write(HttpServletRequest request, HttpServletResponse response, String id) {
        response.addHeader("Set-Cookie", NAME + "=" + id + attributes(request));
    }

    static void erase(HttpServletRequest request, HttpServletResponse response) {
        response.addHeader("Set-Cookie", NAME + "=; Max-Age=0" + attributes(request));
    }

    private static String attributes(HttpServletRequest request) {
        String path = request.getContextPath().isEmpty() ? "/" : request.getContextPath();
        return "; Path=" + path + "; HttpOnly; SameSite=Lax" + (request.isSecure() ? "; Secure" : "");
    }
}
