package org.worthwhile.admin;

import com.atlassian.sal.api.auth.LoginUriProvider;
import java.io.IOException;
import java.net.URI;
import javax.inject.Inject;
import javax.inject.Named;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.worthwhile.jira.SiteAddresses;

/** Jira's form to log in, which leads back to what was asked for. */
@Named
public class LogInForm {

    private final LoginUriProvider logIns;
    private final SiteAddresses addresses;

    @Inject
    public LogInForm(LoginUriProvider logIns, SiteAddresses addresses) {
        this.logIns = logIns;
        this.addresses = addresses;
    }

    void show(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect(logIns.getLoginUri(URI.create(addresses.absolute(wanted(request)))).toASCIIString());
    }

    /** Below the context path: the name of the server comes from Jira, not from whoever wrote the request. */
    private static String wanted(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return request.getQueryString() == null ? path : path + "?" + request.getQueryString();
    }
}
