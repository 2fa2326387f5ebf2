package org.worthwhile.host.web;

/** {@code /secure/admin/}: the entrance of the administration. */
final class AdminPage extends PageServlet {

    private static final long serialVersionUID = 1L;

    AdminPage(Desk desk) {
        super(desk);
    }

    /** Throws unless a Jira administrator asks. */
    static void check(Visit visit) {
        if (visit.user().isEmpty()) {
            throw Refusal.logInFirst();
        }
        if (!visit.isAdministrator()) {
            throw Refusal.administratorsOnly();
        }
    }

    @Override
    Answer show(Visit visit) {
        check(visit);
        return Page.ofAdministration("admin/home.vm", "Administration", "none");
    }
}
