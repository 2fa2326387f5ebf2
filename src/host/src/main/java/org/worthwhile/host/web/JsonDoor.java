package org.worthwhile.host.web;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.codehaus.jackson.JsonNode;
import org.codehaus.jackson.map.ObjectMapper;
import org.worthwhile.host.tracker.RejectedInput;
import org.worthwhile.host.tracker.SharedDetails;
import org.worthwhile.host.tracker.TrackerUser;

/** An address of this stand-in, which no Jira has, for its own scripts and for the requests of a demo; takes JSON. */
abstract class JsonDoor extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int LONGEST_BODY = 1_000_000;

    private final transient Desk desk;
    private final transient ShareChoices shares;

    JsonDoor(Desk desk) {
        this.desk = desk;
        this.shares = new ShareChoices(desk.tracker());
    }

    final Desk desk() {
        return desk;
    }

    abstract Answer answer(Visit visit, TrackerUser who);

    @Override
    protected final void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        desk.replies().answer(desk.receive(request), response, this::checked);
    }

    private Answer checked(Visit visit) {
        TrackerUser who = visit.user().orElseThrow(Refusal::logInFirst);
        if (!visit.request().getMethod().equals("GET") && !Xsrf.acceptsJson(visit.request())) {
            throw Refusal.forged();
        }
        try {
            return answer(visit, who);
        } catch (RejectedInput rejected) {
            return new Answer.Json(HttpServletResponse.SC_BAD_REQUEST, Map.of("errors", Map.of(rejected.field(), rejected.getMessage())));
        }
    }

    static JsonNode body(Visit visit) {
        try {
            byte[] sent = visit.request().getInputStream().readNBytes(LONGEST_BODY + 1);
            if (sent.length <= LONGEST_BODY) {
                JsonNode body = JSON.readTree(sent);
                if (body != null && body.isObject()) {
                    return body;
                }
            }
        } catch (IOException e) {
            throw Refusal.wrongInput("This is not JSON.");
        }
        throw Refusal.wrongInput("A JSON object of at most " + LONGEST_BODY + " bytes is needed.");
    }

    final SharedDetails details(JsonNode wanted) {
        return new SharedDetails(text(wanted, "name"), text(wanted, "description"),
                shares.read(list(wanted.path("shares")).stream().map(JsonNode::asText).toList()));
    }

    static String text(JsonNode object, String name) {
        return object.path(name).isTextual() ? object.path(name).asText() : "";
    }

    static List<JsonNode> list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }
}
