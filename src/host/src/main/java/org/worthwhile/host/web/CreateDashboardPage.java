package org.worthwhile.host.web;

import java.util.Optional;
import org.worthwhile.host.tracker.TrackerUser;

/** {@code /secure/AddPortalPage!default.jspa}: a new dashboard. */
final class CreateDashboardPage extends FormPage {

    static final String PATH = "/secure/AddPortalPage.jspa";
    static final String FORM = "/secure/AddPortalPage!default.jspa";
    private static final long serialVersionUID = 1L;

    private final transient SharedForm questions;

    CreateDashboardPage(Desk desk) {
        super(desk);
        this.questions = new SharedForm(desk.tracker());
    }

    @Override
    Form form(Visit visit, TrackerUser who) {
        Form form = questions.named(Form.of("Create dashboard", PATH, "Create"), Optional.empty());
        return questions.shared(form, visit, who, Optional.empty()).back(DashboardPage.PATH);
    }

    @Override
    Answer submit(Visit visit, TrackerUser who, Typed typed) {
        return leave(visit, DashboardPage.of(desk().commands().dashboards().create(who, questions.read(typed)).id()));
    }
}
