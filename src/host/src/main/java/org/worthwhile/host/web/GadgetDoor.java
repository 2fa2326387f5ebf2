package org.worthwhile.host.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.servlet.http.HttpServletResponse;
import org.codehaus.jackson.JsonNode;
import org.worthwhile.host.tracker.Dashboard;
import org.worthwhile.host.tracker.Gadget;
import org.worthwhile.host.tracker.NotFound;
import org.worthwhile.host.tracker.RejectedInput;
import org.worthwhile.host.tracker.SharedDetails;
import org.worthwhile.host.tracker.TrackerUser;
import org.worthwhile.host.tracker.command.DashboardCommands;

/** {@code /rest/local-jira/1.0/dashboards}: what the dashboard's own scripts ask for; a demo posts whole dashboards. */
final class GadgetDoor extends JsonDoor {

    static final String PATH = "/rest/local-jira/1.0/dashboards";
    private static final long serialVersionUID = 1L;

    private final transient DashboardScreen screen;

    GadgetDoor(Desk desk, DashboardScreen screen) {
        super(desk);
        this.screen = screen;
    }

    @Override
    Answer answer(Visit visit, TrackerUser who) {
        String[] path = visit.rest().split("/");
        DashboardCommands commands = desk().commands().dashboards();
        switch (visit.request().getMethod() + " " + visit.rest().replaceAll("(?<=^|/)[0-9]{1,18}(?=/|$)", "#")) {
            case "POST ":
                return create(who, body(visit));
            case "GET #/directory":
                return fragment(visit, "dashboard/directory.vm", "items", screen.directory(visit));
            case "POST #/gadgets":
                return frame(visit, screen.own(visit, path[0]), commands.add(who, id(path[0]), text(body(visit), "item"), 0));
            case "GET #/gadgets/#":
                return frame(visit, screen.visible(visit, path[0]), gadget(path));
            case "DELETE #/gadgets/#":
                commands.remove(who, id(path[0]), id(path[2]));
                return done();
            case "PUT #/gadgets/#/preferences":
                Map<String, String> preferences = texts(body(visit));
                commands.configure(who, id(path[0]), id(path[2]), preferences);
                return new Answer.Json(HttpServletResponse.SC_OK, Map.of("preferences", DashboardScreen.encoded(preferences)));
            case "PUT #/gadgets/#/colour":
                commands.paint(who, id(path[0]), id(path[2]), text(body(visit), "colour"));
                return done();
            case "PUT #/layout":
                commands.arrange(who, id(path[0]), columns(body(visit)));
                return done();
            default:
                throw Refusal.pageNotFound();
        }
    }

    /** A dashboard with its gadgets, each column from top to bottom; all or nothing. */
    private Answer create(TrackerUser who, JsonNode wanted) {
        DashboardCommands commands = desk().commands().dashboards();
        SharedDetails details = details(wanted);
        List<JsonNode> gadgets = new ArrayList<>(list(wanted.path("gadgets")));
        Collections.reverse(gadgets);
        long id = desk().tracker().inOneTransaction(() -> {
            Dashboard dashboard = commands.create(who, details);
            for (JsonNode gadget : gadgets) {
                Gadget added = commands.add(who, dashboard.id(), text(gadget, "item"), gadget.path("column").asInt());
                commands.configure(who, dashboard.id(), added.id(), texts(gadget.path("preferences")));
            }
            return dashboard.id();
        });
        return new Answer.Json(HttpServletResponse.SC_CREATED, Map.of("id", id));
    }

    private Gadget gadget(String[] path) {
        return desk().tracker().dashboards().gadgets().byId(id(path[2])).filter(gadget -> gadget.dashboardId() == id(path[0])).orElseThrow(NotFound::gadget);
    }

    private Answer frame(Visit visit, Dashboard dashboard, Gadget gadget) {
        return fragment(visit, "dashboard/gadget.vm", "gadget", screen.view(visit, dashboard, gadget));
    }

    private Answer fragment(Visit visit, String template, String name, Object value) {
        Map<String, Object> values = new HashMap<>();
        values.put("frame", desk().frames().bare(visit));
        values.put(name, value);
        return new Answer.Fragment(desk().templates().render(template, values));
    }

    private static Answer done() {
        return new Answer.Json(HttpServletResponse.SC_OK, Map.of());
    }

    /** Jira keeps texts only. */
    private static Map<String, String> texts(JsonNode object) {
        Map<String, String> texts = new HashMap<>();
        object.getFieldNames().forEachRemaining(name -> {
            if (!object.get(name).isTextual()) {
                throw new RejectedInput("preferences", "The preference " + name + " is not a text.");
            }
            texts.put(name, object.get(name).asText());
        });
        return texts;
    }

    private static List<List<Long>> columns(JsonNode object) {
        return list(object.path("columns")).stream().map(column -> list(column).stream().map(JsonNode::asLong).toList()).toList();
    }

    private static long id(String text) {
        return Long.parseLong(text);
    }
}
