package org.worthwhile.host.web;

import java.util.Optional;
import org.worthwhile.host.tracker.Dashboard;
import org.worthwhile.host.tracker.TrackerUser;

/** {@code /secure/EditPortalPage!default.jspa?pageId=}: a dashboard's name, and whom it is shared with. */
final class EditDashboardPage extends FormPage {

    static final String PATH = "/secure/EditPortalPage.jspa";
    static final String FORM = "/secure/EditPortalPage!default.jspa";
    private static final long serialVersionUID = 1L;

    private final transient DashboardScreen screen;
    private final transient SharedForm questions;

    EditDashboardPage(Desk desk, DashboardScreen screen) {
        super(desk);
        this.screen = screen;
        this.questions = new SharedForm(desk.tracker());
    }

    @Override
    Form form(Visit visit, TrackerUser who) {
        Optional<Dashboard> dashboard = Optional.of(screen.own(visit, visit.param("pageId")));
        Form form = Form.of("Edit and share dashboard", PATH, "Update").hidden("pageId", dashboard.get().id()).back(DashboardPage.of(dashboard.get().id()));
        return questions.shared(questions.named(form, dashboard), visit, who, dashboard);
    }

    @Override
    Answer submit(Visit visit, TrackerUser who, Typed typed) {
        long id = screen.visible(visit, typed.text("pageId")).id();
        desk().commands().dashboards().change(who, id, questions.read(typed));
        return leave(visit, DashboardPage.of(id));
    }
}
