package org.worthwhile.host.web;

import java.util.Optional;
import org.worthwhile.host.tracker.SavedFilter;
import org.worthwhile.host.tracker.TrackerUser;

/** {@code /secure/EditFilter!default.jspa?filterId=}: a filter's name, its JQL, and whom it is shared with. */
final class EditFilterPage extends FormPage {

    static final String PATH = "/secure/EditFilter.jspa";
    static final String FORM = "/secure/EditFilter!default.jspa";
    private static final long serialVersionUID = 1L;

    private final transient FilterScreen screen;

    EditFilterPage(Desk desk, FilterScreen screen) {
        super(desk);
        this.screen = screen;
    }

    @Override
    Form form(Visit visit, TrackerUser who) {
        SavedFilter filter = screen.own(visit, visit.param("filterId"));
        Form form = Form.of("Edit and share filter", PATH, "Save").hidden("filterId", filter.id()).back(FiltersPage.PATH);
        return screen.form(form, visit, who, Optional.of(filter), filter.jql());
    }

    @Override
    Answer submit(Visit visit, TrackerUser who, Typed typed) {
        long id = screen.own(visit, typed.text("filterId")).id();
        String jql = screen.jql(visit, typed);
        desk().commands().filters().change(who, id, screen.read(typed), jql);
        return leave(visit, IssueListPage.ofFilter(id));
    }
}
