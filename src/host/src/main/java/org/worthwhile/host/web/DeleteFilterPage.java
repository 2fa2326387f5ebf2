package org.worthwhile.host.web;

import org.worthwhile.host.tracker.SavedFilter;
import org.worthwhile.host.tracker.TrackerUser;

/** {@code /secure/DeleteFilter!default.jspa?filterId=}: asks before a filter goes. */
final class DeleteFilterPage extends FormPage {

    static final String PATH = "/secure/DeleteFilter.jspa";
    static final String FORM = "/secure/DeleteFilter!default.jspa";
    private static final long serialVersionUID = 1L;

    private final transient FilterScreen screen;

    DeleteFilterPage(Desk desk, FilterScreen screen) {
        super(desk);
        this.screen = screen;
    }

    @Override
    Form form(Visit visit, TrackerUser who) {
        SavedFilter filter = screen.own(visit, visit.param("filterId"));
        return Form.of("Delete filter", PATH, "Delete").hidden("filterId", filter.id()).dangerous().back(FiltersPage.PATH)
                .line("“" + filter.name() + "” is deleted. Gadgets that use it will find nothing any more.").line("This can't be undone.");
    }

    @Override
    Answer submit(Visit visit, TrackerUser who, Typed typed) {
        SavedFilter filter = screen.visible(visit, typed.text("filterId"));
        desk().commands().filters().delete(who, filter.id());
        visit.session().ifPresent(session -> session.leave(new Notice("success", filter.name() + " has been deleted", "")));
        return leave(visit, FiltersPage.PATH);
    }
}
