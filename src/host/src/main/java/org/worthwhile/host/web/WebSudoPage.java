package org.worthwhile.host.web;

import org.worthwhile.host.api.WebSudo;
import org.worthwhile.host.tracker.TrackerUser;

/** The password once more before somebody administers; then the person gets to the place that asked for it. */
final class WebSudoPage extends FormPage {

    static final String PATH = "/secure/admin/WebSudoAuthenticate.jspa";
    private static final long serialVersionUID = 1L;
    private static final String PASSWORD = "webSudoPassword";

    WebSudoPage(Desk desk) {
        super(desk);
    }

    @Override
    Form form(Visit visit, TrackerUser who) {
        return Form.of("Administrator Access", PATH, "Confirm").hidden(WebSudo.DESTINATION, destination(visit))
                .line("You have requested access to an administrative function of Local Jira. Please confirm that it is you.")
                .line("Username: " + who.name())
                .field(FormField.password(PASSWORD, "Password").needed());
    }

    @Override
    Answer submit(Visit visit, TrackerUser who, Typed typed) {
        Session session = visit.session().orElseThrow(Refusal::logInFirst);
        if (desk().tracker().users().authenticate(who.name(), typed.text(PASSWORD)).isEmpty()) {
            typed.refuse(PASSWORD, "Sorry, your password is incorrect. Please try again.");
        }
        typed.check();
        desk().sessions().confirm(session);
        return leave(visit, destination(visit));
    }

    private static String destination(Visit visit) {
        return SitePath.orHome(visit.param(WebSudo.DESTINATION));
    }
}
