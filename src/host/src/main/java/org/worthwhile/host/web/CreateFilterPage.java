package org.worthwhile.host.web;

import java.util.Optional;
import org.worthwhile.host.tracker.TrackerUser;

/** {@code /secure/SaveAsFilter!default.jspa?jql=}: a new filter. */
final class CreateFilterPage extends FormPage {

    static final String PATH = "/secure/SaveAsFilter.jspa";
    static final String FORM = "/secure/SaveAsFilter!default.jspa";
    private static final long serialVersionUID = 1L;

    private final transient FilterScreen screen;

    CreateFilterPage(Desk desk, FilterScreen screen) {
        super(desk);
        this.screen = screen;
    }

    @Override
    Form form(Visit visit, TrackerUser who) {
        return screen.form(Form.of("Save filter", PATH, "Save").back(FiltersPage.PATH), visit, who, Optional.empty(), visit.param("jql"));
    }

    @Override
    Answer submit(Visit visit, TrackerUser who, Typed typed) {
        String jql = screen.jql(visit, typed);
        return leave(visit, IssueListPage.ofFilter(desk().commands().filters().create(who, screen.read(typed), jql).id()));
    }
}
