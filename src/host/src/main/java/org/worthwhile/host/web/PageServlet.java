package org.worthwhile.host.web;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.codehaus.jackson.map.ObjectMapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What all pages of the host share: who asks, the forgery check of what changes something, and the way an answer leaves. */
abstract class PageServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(PageServlet.class);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final transient Desk desk;

    PageServlet(Desk desk) {
        this.desk = desk;
    }

    Desk desk() {
        return desk;
    }

    Answer show(Visit visit) {
        throw Refusal.pageNotFound();
    }

    Answer change(Visit visit) {
        throw Refusal.pageNotFound();
    }

    /** Reads what was sent where that may fail for a reason worth telling; otherwise only a token would seem to be missing. */
    void takeBody(HttpServletRequest request) {
        // a form is read when its first parameter is asked for
    }

    /** Only the log-in itself, before which there is no session, says no. */
    boolean needsToken() {
        return true;
    }

    @Override
    protected final void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer(request, response, this::show);
    }

    @Override
    protected final void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer(request, response, visit -> {
            takeBody(request);
            if (needsToken() && !Xsrf.accepts(request, visit.session())) {
                throw Refusal.forged();
            }
            return change(visit);
        });
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, Work work) throws IOException {
        Visit visit = desk.receive(request);
        try {
            send(visit, response, work.of(visit));
        } catch (Refusal refusal) {
            send(visit, response, refused(visit, refusal));
        } catch (RuntimeException | LinkageError e) {
            send(visit, response, failed(visit, e));
        }
    }

    private static Answer refused(Visit visit, Refusal refusal) {
        if (visit.isFromScript()) {
            return new Answer.Json(refusal.status(), Map.of("message", String.join(" ", refusal.lines())));
        }
        if (refusal.status() == HttpServletResponse.SC_UNAUTHORIZED) {
            return new Answer.Redirect("/login.jsp?permissionViolation=true&os_destination=" + Frames.encoded(visit.place()));
        }
        return message(refusal.status(), refusal.heading(), refusal.lines(), "");
    }

    static Answer failed(Visit visit, Throwable cause) {
        String reference = UUID.randomUUID().toString();
        LOG.error("{} {} failed, reference {}", visit.request().getMethod(), visit.request().getRequestURI(), reference, cause);
        return visit.isFromScript()
                ? new Answer.Json(500, Map.of("message", "Something went wrong here.", "reference", reference))
                : message(500, "Something went wrong here", List.of("The page could not be made. The log says why."), reference);
    }

    static Page message(int status, String heading, List<String> lines, String reference) {
        return Page.of("message.vm", heading).status(status).with("id", "message-" + status)
                .with("heading", heading).with("lines", lines).with("reference", reference);
    }

    private void send(Visit visit, HttpServletResponse response, Answer answer) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        if (answer instanceof Page page) {
            write(response, page.status(), "text/html;charset=UTF-8", desk.frames().page(visit, page).html());
        } else if (answer instanceof Answer.Fragment fragment) {
            write(response, HttpServletResponse.SC_OK, "text/html;charset=UTF-8", fragment.html().html());
        } else if (answer instanceof Answer.Json json) {
            write(response, json.status(), "application/json;charset=UTF-8", JSON.writeValueAsString(new HashMap<>(json.body())));
        } else if (answer instanceof Answer.Redirect redirect) {
            sendOn(visit, response, redirect.path());
        } else if (answer instanceof Answer.LoggedIn loggedIn) {
            SessionCookie.write(visit.request(), response, loggedIn.session().id());
            sendOn(visit, response, loggedIn.path());
        } else if (answer instanceof Answer.LoggedOut loggedOut) {
            SessionCookie.erase(visit.request(), response);
            sendOn(visit, response, loggedOut.path());
        }
    }

    private static void sendOn(Visit visit, HttpServletResponse response, String path) throws IOException {
        response.sendRedirect(visit.request().getContextPath() + path);
    }

    private static void write(HttpServletResponse response, int status, String contentType, String body) throws IOException {
        response.setStatus(status);
        response.setContentType(contentType);
        response.getWriter().write(body);
    }

    @FunctionalInterface
    private interface Work {

        Answer of(Visit visit);
    }
}
