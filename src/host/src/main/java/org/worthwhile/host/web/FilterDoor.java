package org.worthwhile.host.web;

import java.util.List;
import java.util.Map;
import javax.servlet.http.HttpServletResponse;
import org.codehaus.jackson.JsonNode;
import org.worthwhile.host.tracker.RejectedInput;
import org.worthwhile.host.tracker.TrackerUser;

/** {@code POST /rest/local-jira/1.0/filters}: saves a filter with {@code name}, {@code jql} and {@code shares}. */
final class FilterDoor extends JsonDoor {

    static final String PATH = "/rest/local-jira/1.0/filters";
    private static final long serialVersionUID = 1L;

    private final transient FilterScreen screen;

    FilterDoor(Desk desk, FilterScreen screen) {
        super(desk);
        this.screen = screen;
    }

    @Override
    Answer answer(Visit visit, TrackerUser who) {
        if (!visit.request().getMethod().equals("POST")) {
            throw Refusal.pageNotFound();
        }
        JsonNode wanted = body(visit);
        List<String> problems = screen.asked(visit, text(wanted, "jql")).problems();
        if (!problems.isEmpty()) {
            throw new RejectedInput("jql", String.join(" ", problems));
        }
        long id = desk().commands().filters().create(who, details(wanted), text(wanted, "jql")).id();
        return new Answer.Json(HttpServletResponse.SC_CREATED, Map.of("id", id));
    }
}
