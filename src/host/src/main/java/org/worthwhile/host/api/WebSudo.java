package org.worthwhile.host.api;

import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.sal.api.websudo.WebSudoSessionException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/**
 * Administrators type their password again before they administer. The pages remember for how long that holds and mark each
 * request it holds for.
 */
public final class WebSudo implements WebSudoManager {

    /** Below the context path; takes the way back as {@link #DESTINATION}. */
    public static final String FORM = "/secure/admin/WebSudoAuthenticate!default.jspa";

    /** The parameter of the form: path and query, below the context path, that the person wanted. */
    public static final String DESTINATION = "webSudoDestination";

    /** The attribute of a request whose session is let in; any value. */
    public static final String LET_IN = WebSudo.class.getName() + ".letIn";

    @Override
    public boolean canExecuteRequest(HttpServletRequest request) {
        return request.getAttribute(LET_IN) != null;
    }

    @Override
    public void willExecuteWebSudoRequest(HttpServletRequest request) {
        if (!canExecuteRequest(request)) {
            throw new WebSudoSessionException("The password has not been confirmed in this session");
        }
    }

    @Override
    public void enforceWebSudoProtection(HttpServletRequest request, HttpServletResponse response) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        String wanted = request.getQueryString() == null ? path : path + "?" + request.getQueryString();
        try {
            response.sendRedirect(request.getContextPath() + FORM + "?" + DESTINATION + "=" + URLEncoder.encode(wanted, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
