package org.worthwhile.host.web;

import java.io.IOException;
import javax.servlet.FilterChain;
import javax.servlet.ServletException;
import javax.servlet.http.HttpFilter;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.worthwhile.host.webresource.PageRequirements;

/** Keeps what one request's page shall load from the next request of the same thread. */
final class PageRequirementsFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private final transient PageRequirements requirements;

    PageRequirementsFilter(PageRequirements requirements) {
        this.requirements = requirements;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } finally {
            requirements.forget();
        }
    }
}
