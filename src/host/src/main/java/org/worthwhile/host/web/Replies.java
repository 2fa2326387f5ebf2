package org.worthwhile.host.web;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.servlet.http.HttpServletResponse;
import org.codehaus.jackson.map.ObjectMapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.worthwhile.host.tracker.NotFound;
import org.worthwhile.host.tracker.NotPermitted;

/** How an answer, or the reason why there is none, reaches the browser. */
final class Replies {

    private static final Logger LOG = LoggerFactory.getLogger(Replies.class);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Frames frames;

    Replies(Frames frames) {
        this.frames = frames;
    }

    /** Sends what the work answers, or politely why it can't be done. */
    void answer(Visit visit, HttpServletResponse response, Work work) throws IOException {
        try {
            send(visit, response, work.of(visit));
        } catch (Refusal refusal) {
            send(visit, response, refused(visit, refusal));
        } catch (NotPermitted missing) {
            send(visit, response, refused(visit, visit.user().isPresent() ? Refusal.notPermitted(missing.getMessage()) : Refusal.logInFirst()));
        } catch (NotFound missing) {
            send(visit, response, refused(visit, visit.user().isPresent() ? Refusal.notFound(missing.getMessage()) : Refusal.logInFirst()));
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

    private static Page message(int status, String heading, List<String> lines, String reference) {
        return Page.of("message.vm", heading).status(status).with("id", "message-" + status)
                .with("heading", heading).with("lines", lines).with("reference", reference);
    }

    private void send(Visit visit, HttpServletResponse response, Answer answer) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        if (answer instanceof Page page) {
            write(response, page.status(), "text/html;charset=UTF-8", frames.page(visit, page).html());
        } else if (answer instanceof Answer.Fragment fragment) {
            write(response, HttpServletResponse.SC_OK, "text/html;charset=UTF-8", fragment.html().html());
        } else if (answer instanceof Answer.Json json) {
            write(response, json.status(), "application/json;charset=UTF-8", JSON.writeValueAsString(new HashMap<>(json.body())));
        } else if (answer instanceof Answer.Document document) {
            if (!document.fileName().isEmpty()) {
                response.setHeader("Content-Disposition", "attachment; filename=\"" + document.fileName() + "\"");
            }
            write(response, HttpServletResponse.SC_OK, document.contentType(), document.text());
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

    /** Makes an answer; may refuse. */
    @FunctionalInterface
    interface Work {

        Answer of(Visit visit);
    }
}
