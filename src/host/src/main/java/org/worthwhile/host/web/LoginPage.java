package org.worthwhile.host.web;

import java.util.Optional;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.worthwhile.host.tracker.TrackerUser;

/** {@code /login.jsp}: GET shows the form, POST with the right password opens a session and leads to {@code os_destination}. */
final class LoginPage extends PageServlet {

    private static final long serialVersionUID = 1L;

    LoginPage(Desk desk) {
        super(desk);
    }

    /** There is no session yet whose token a form could carry; a form of another site is told by its origin. */
    @Override
    boolean needsToken() {
        return false;
    }

    @Override
    Answer show(Visit visit) {
        return visit.user().isPresent()
                ? new Answer.Redirect(SitePath.orHome(visit.param("os_destination")))
                : form(visit, "").with("needed", visit.param("permissionViolation").equals("true"));
    }

    @Override
    Answer change(Visit visit) {
        if (Xsrf.isFromElsewhere(visit.request())) {
            throw Refusal.forged();
        }
        String name = visit.param("os_username");
        Optional<TrackerUser> user = desk().tracker().users().authenticate(name, visit.param("os_password"));
        if (user.isEmpty()) {
            return form(visit, name).with("failed", true).status(HttpServletResponse.SC_UNAUTHORIZED);
        }
        visit.session().ifPresent(desk().sessions()::close);
        Session session = desk().sessions().open(user.get().key());
        return new Answer.LoggedIn(session, SitePath.orHome(visit.param("os_destination")));
    }

    private static Page form(Visit visit, String name) {
        return Page.of("login.vm", "Log in").with("username", name).with("destination", SitePath.orHome(visit.param("os_destination")))
                .with("failed", false).with("needed", false).with("loggedOut", visit.param("loggedOut").equals("true"));
    }
}
