package org.worthwhile.host.web;

import org.worthwhile.host.tracker.TrackerUser;

/** {@code /secure/ManageFilters.jspa}: one's own filters and those others share; which are favourites. */
final class FiltersPage extends PageServlet {

    static final String PATH = "/secure/ManageFilters.jspa";
    private static final long serialVersionUID = 1L;

    private final transient FilterScreen screen;
    private final transient SharedList list;

    FiltersPage(Desk desk, FilterScreen screen) {
        super(desk);
        this.screen = screen;
        this.list = new SharedList(desk.tracker());
    }

    @Override
    Answer show(Visit visit) {
        TrackerUser who = visit.user().orElseThrow(Refusal::logInFirst);
        return list.page(visit, who, desk().tracker().filters(), SharedList.Texts.OF_FILTERS).tab("issues");
    }

    @Override
    Answer change(Visit visit) {
        TrackerUser who = visit.user().orElseThrow(Refusal::logInFirst);
        desk().commands().filters().mark(who, screen.visible(visit, visit.param("filterId")).id(), visit.param("favourite").equals("true"));
        return new Answer.Redirect(PATH);
    }
}
