package org.worthwhile.host.web;

import org.worthwhile.host.tracker.Dashboard;
import org.worthwhile.host.tracker.TrackerUser;

/** {@code /secure/DeletePortalPage!default.jspa?pageId=}: asks before a dashboard goes with all that is on it. */
final class DeleteDashboardPage extends FormPage {

    static final String PATH = "/secure/DeletePortalPage.jspa";
    static final String FORM = "/secure/DeletePortalPage!default.jspa";
    private static final long serialVersionUID = 1L;

    private final transient DashboardScreen screen;

    DeleteDashboardPage(Desk desk, DashboardScreen screen) {
        super(desk);
        this.screen = screen;
    }

    @Override
    Form form(Visit visit, TrackerUser who) {
        Dashboard dashboard = screen.own(visit, visit.param("pageId"));
        Form form = Form.of("Delete dashboard", PATH, "Delete").hidden("pageId", dashboard.id()).dangerous().back(DashboardPage.of(dashboard.id()))
                .line("“" + dashboard.name() + "” is deleted with the configuration of its gadgets.");
        if (!dashboard.isPrivate()) {
            form.line("It is shared: other people lose it as well.");
        }
        return form.line("This can't be undone.");
    }

    @Override
    Answer submit(Visit visit, TrackerUser who, Typed typed) {
        Dashboard dashboard = screen.visible(visit, typed.text("pageId"));
        desk().commands().dashboards().delete(who, dashboard.id());
        visit.session().ifPresent(session -> session.leave(new Notice("success", dashboard.name() + " has been deleted", "")));
        return leave(visit, DashboardsPage.PATH);
    }
}
