package org.worthwhile.host.web;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import javax.servlet.http.HttpServletRequest;
import org.worthwhile.host.api.CurrentUser;
import org.worthwhile.host.tracker.Access;
import org.worthwhile.host.tracker.GlobalPermission;
import org.worthwhile.host.tracker.Permissions;
import org.worthwhile.host.tracker.TrackerUser;

/** One request, with who makes it and what that person may do. */
final class Visit {

    private final HttpServletRequest request;
    private final Optional<Session> session;
    private final CurrentUser currentUser;
    private final Permissions permissions;
    private Access access;

    Visit(HttpServletRequest request, CurrentUser currentUser, Permissions permissions) {
        this.request = request;
        this.session = AuthenticationFilter.sessionOf(request);
        this.currentUser = currentUser;
        this.permissions = permissions;
    }

    HttpServletRequest request() {
        return request;
    }

    Optional<Session> session() {
        return session;
    }

    Optional<TrackerUser> user() {
        return currentUser.get();
    }

    Locale locale() {
        return currentUser.locale();
    }

    ZoneId zone() {
        return currentUser.zone();
    }

    Access access() {
        if (access == null) {
            access = permissions.of(user());
        }
        return access;
    }

    boolean isAdministrator() {
        return user().isPresent() && access().allows(GlobalPermission.ADMINISTER);
    }

    String param(String name) {
        return Optional.ofNullable(request.getParameter(name)).orElse("");
    }

    /** What follows the servlet's own path, without the slash. */
    String rest() {
        String info = request.getPathInfo();
        return info == null || info.isEmpty() ? "" : info.substring(1);
    }

    /** This page's place below the context path, with its query. */
    String place() {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return request.getQueryString() == null ? path : path + "?" + request.getQueryString();
    }

    /** A script asked, not a person's address line. */
    boolean isFromScript() {
        String accept = Optional.ofNullable(request.getHeader("Accept")).orElse("");
        return "XMLHttpRequest".equals(request.getHeader("X-Requested-With")) || accept.startsWith("application/json") || Xsrf.isJson(request);
    }
}
