package org.worthwhile.host.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.codehaus.jackson.map.ObjectMapper;
import org.worthwhile.host.tracker.Dashboard;
import org.worthwhile.host.tracker.Gadget;
import org.worthwhile.host.tracker.Gadgets;
import org.worthwhile.host.tracker.NotFound;
import org.worthwhile.host.tracker.Tracker;
import org.worthwhile.host.webfragment.DashboardItem;
import org.worthwhile.host.webfragment.DashboardItems;
import org.worthwhile.host.webfragment.ListedItem;
import org.worthwhile.host.webfragment.RenderedItem;
import org.worthwhile.host.webfragment.WebFragments;

/** What a person sees of a dashboard. */
final class DashboardScreen {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Tracker tracker;
    private final DashboardItems items;
    private final WebFragments fragments;
    private final FragmentContext contexts;
    private final Templates templates;

    DashboardScreen(Tracker tracker, DashboardItems items, WebFragments fragments, FragmentContext contexts, Templates templates) {
        this.tracker = tracker;
        this.items = items;
        this.fragments = fragments;
        this.contexts = contexts;
        this.templates = templates;
    }

    /** The visitor is logged in and may see it. */
    Dashboard visible(Visit visit, String id) {
        if (visit.user().isEmpty()) {
            throw Refusal.logInFirst();
        }
        return byId(id).filter(visit.access()::sees).orElseThrow(NotFound::dashboard);
    }

    /** Only the owner may change it. */
    Dashboard own(Visit visit, String id) {
        Dashboard dashboard = visible(visit, id);
        if (!isEditable(visit, dashboard)) {
            throw Refusal.notPermitted("Only the owner of a dashboard can change it.");
        }
        return dashboard;
    }

    private Optional<Dashboard> byId(String id) {
        return id.matches("[0-9]{1,18}") ? tracker.dashboards().byId(Long.parseLong(id)) : Optional.empty();
    }

    /** What else apps put into the dashboard's menu. */
    List<RenderedItem> tools(Visit visit) {
        return fragments.items("gadgets.dashboard.tools.menu", contexts.ofPage(visit));
    }

    List<ListedItem> directory(Visit visit) {
        return items.directory(contexts.ofPage(visit));
    }

    boolean isEditable(Visit visit, Dashboard dashboard) {
        return visit.user().map(dashboard::isOwnedBy).orElse(false);
    }

    /** Both columns, from top to bottom. */
    List<List<GadgetView>> columns(Visit visit, Dashboard dashboard) {
        List<Gadget> gadgets = tracker.dashboards().gadgets().on(dashboard.id());
        return IntStream.range(0, Gadgets.COLUMNS).mapToObj(column -> gadgets.stream().filter(gadget -> gadget.column() == column)
                .map(gadget -> view(visit, dashboard, gadget)).toList()).toList();
    }

    GadgetView view(Visit visit, Dashboard dashboard, Gadget gadget) {
        boolean editable = isEditable(visit, dashboard);
        String preferences = json(encoded(gadget.preferences()));
        return items.item(gadget.item(), contexts.ofPage(visit))
                .map(item -> new GadgetView(gadget.id(), item.title(), gadget.item(), item.failed() ? "failed" : "ready", item.amdModule(),
                        item.configurable(), editable, preferences, gadget.colour(), content(item)))
                .orElseGet(() -> new GadgetView(gadget.id(), "Gadget", gadget.item(), "gone", "", false, editable, preferences, gadget.colour(),
                        note("gone", "This gadget is not available: its app is disabled or no longer installed, or it is not for you.")));
    }

    private Markup content(DashboardItem item) {
        return item.failed() ? note("failed", "This gadget could not be shown. The log of the server says why.") : new Markup(item.html());
    }

    private Markup note(String kind, String text) {
        return templates.render("dashboard/note.vm", Map.of("kind", kind, "text", text));
    }

    /** As Jira hands preferences to an item. */
    static Map<String, String> encoded(Map<String, String> preferences) {
        Map<String, String> encoded = new TreeMap<>();
        preferences.forEach((name, value) -> encoded.put(name, Templates.escaped(value)));
        return encoded;
    }

    private static String json(Map<String, String> values) {
        try {
            return JSON.writeValueAsString(new HashMap<>(values));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
