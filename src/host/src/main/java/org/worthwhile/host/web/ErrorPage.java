package org.worthwhile.host.web;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.servlet.DispatcherType;
import javax.servlet.RequestDispatcher;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the web server shows when something other than a page of ours failed; never a stack trace. */
final class ErrorPage extends HttpServlet {

    static final String PATH = "/internal-error";
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(ErrorPage.class);

    private final transient Templates templates;

    ErrorPage(Templates templates) {
        this.templates = templates;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getDispatcherType() != DispatcherType.ERROR) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        int status = (Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        String reference = logged((Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION), request);
        response.setStatus(status);
        response.setHeader("Cache-Control", "no-store");
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter().write(templates.render("error.vm",
                Map.of("status", status, "lines", List.of(sentence(status)), "reference", reference)).html());
    }

    private static String logged(Throwable cause, HttpServletRequest request) {
        if (cause == null) {
            return "";
        }
        String reference = UUID.randomUUID().toString();
        LOG.error("{} failed, reference {}", request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI), reference, cause);
        return reference;
    }

    private static String sentence(int status) {
        return status == HttpServletResponse.SC_NOT_FOUND ? "There is nothing at this address." : "The server could not answer this request.";
    }
}
