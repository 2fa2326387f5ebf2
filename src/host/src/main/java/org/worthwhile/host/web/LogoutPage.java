package org.worthwhile.host.web;

/** {@code /logout}: asks, because a link of another site must not log anybody out; POST closes the session. */
final class LogoutPage extends PageServlet {

    private static final long serialVersionUID = 1L;

    LogoutPage(Desk desk) {
        super(desk);
    }

    @Override
    Answer show(Visit visit) {
        return visit.session().isPresent() ? Page.of("logout.vm", "Log out") : new Answer.Redirect("/login.jsp?loggedOut=true");
    }

    @Override
    Answer change(Visit visit) {
        visit.session().ifPresent(desk().sessions()::close);
        return new Answer.LoggedOut("/login.jsp?loggedOut=true");
    }
}
