package org.worthwhile.host.web;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.worthwhile.host.tracker.Dashboard;

/** {@code /secure/Dashboard.jspa?selectPageId=}: a dashboard; without an id the first of one's favourites. */
final class DashboardPage extends PageServlet {

    static final String PATH = "/secure/Dashboard.jspa";
    /** Followed by the id. */
    static final String BY_ID = PATH + "?selectPageId=";
    private static final long serialVersionUID = 1L;

    private final transient DashboardScreen screen;

    DashboardPage(Desk desk, DashboardScreen screen) {
        super(desk);
        this.screen = screen;
    }

    static String of(long id) {
        return BY_ID + id;
    }

    /** The projects stand in for Jira's system dashboard where nobody is logged in. */
    @Override
    Answer show(Visit visit) {
        String wanted = visit.param("selectPageId");
        if (wanted.isEmpty() && visit.user().isEmpty()) {
            return new Answer.Redirect("/secure/BrowseProjects.jspa");
        }
        List<Dashboard> tabs = favourites(visit);
        Optional<Dashboard> dashboard = wanted.isEmpty() ? tabs.stream().findFirst() : Optional.of(screen.visible(visit, wanted));
        DashboardView view = dashboard.map(found -> DashboardView.of(found, screen.isEditable(visit, found))).orElse(DashboardView.OF_THE_SYSTEM);
        return Page.of("dashboard/page.vm", view.name()).tab("dashboards").context("atl.dashboard")
                .script("dashboard-item.js").script("dashboard-drag.js").script("dashboard.js")
                .with("dashboard", view).with("tabs", tabs).with("toolItems", screen.tools(visit))
                .with("columns", dashboard.map(found -> screen.columns(visit, found)).orElse(List.of()));
    }

    private List<Dashboard> favourites(Visit visit) {
        Set<Long> marked = visit.user().map(desk().tracker().dashboards()::favouritesOf).orElse(Set.of());
        return desk().tracker().dashboards().all().stream().filter(dashboard -> marked.contains(dashboard.id())).filter(visit.access()::sees)
                .sorted(Comparator.comparing(Dashboard::id)).toList();
    }
}
