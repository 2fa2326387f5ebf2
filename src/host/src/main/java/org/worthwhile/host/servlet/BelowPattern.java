package org.worthwhile.host.servlet;

import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletRequestWrapper;

/** A request as the servlet of an app sees it: what its pattern says counts as the servlet's path. */
final class BelowPattern extends HttpServletRequestWrapper {

    private final String own;

    BelowPattern(HttpServletRequest request, UrlPattern pattern) {
        super(request);
        this.own = pattern.ownPartOf(request.getPathInfo());
    }

    @Override
    public String getServletPath() {
        return super.getServletPath() + own;
    }

    @Override
    public String getPathInfo() {
        String below = super.getPathInfo().substring(own.length());
        return below.isEmpty() ? null : below;
    }
}
