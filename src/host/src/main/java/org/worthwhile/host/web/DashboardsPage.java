package org.worthwhile.host.web;

import org.worthwhile.host.tracker.TrackerUser;

/** {@code /secure/ConfigurePortalPages!default.jspa}: one's own dashboards and those others share; which are favourites. */
final class DashboardsPage extends PageServlet {

    static final String PATH = "/secure/ConfigurePortalPages!default.jspa";
    private static final long serialVersionUID = 1L;

    private final transient DashboardScreen screen;
    private final transient SharedList list;

    DashboardsPage(Desk desk, DashboardScreen screen) {
        super(desk);
        this.screen = screen;
        this.list = new SharedList(desk.tracker());
    }

    @Override
    Answer show(Visit visit) {
        TrackerUser who = visit.user().orElseThrow(Refusal::logInFirst);
        return list.page(visit, who, desk().tracker().dashboards(), SharedList.Texts.OF_DASHBOARDS).tab("dashboards");
    }

    @Override
    Answer change(Visit visit) {
        TrackerUser who = visit.user().orElseThrow(Refusal::logInFirst);
        desk().commands().dashboards().mark(who, screen.visible(visit, visit.param("pageId")).id(), visit.param("favourite").equals("true"));
        return new Answer.Redirect(PATH);
    }
}
