package org.worthwhile.host.web;

import org.worthwhile.host.tracker.NotFound;
import org.worthwhile.host.tracker.TrackerUser;

/** {@code /secure/admin/user/EditUser!default.jspa?key=}: another log-in name or display name; the key never changes. */
final class EditUserPage extends FormPage {

    static final String PATH = "/secure/admin/user/EditUser.jspa";
    static final String FORM = "/secure/admin/user/EditUser!default.jspa";
    private static final long serialVersionUID = 1L;
    private static final String NAME = "username";
    private static final String DISPLAY_NAME = "fullName";

    EditUserPage(Desk desk) {
        super(desk);
    }

    @Override
    Form form(Visit visit, TrackerUser who) {
        AdminPage.check(visit);
        TrackerUser user = desk().tracker().users().byKey(visit.param("key")).orElseThrow(NotFound::user);
        return Form.of("Edit Profile: " + user.name(), PATH, "Update").hidden("key", user.key()).back(UsersPage.PATH)
                .field(FormField.text(DISPLAY_NAME, "Full name", user.displayName()).needed())
                .field(FormField.text(NAME, "Username", user.name()).needed().hint("The name to log in with."));
    }

    @Override
    Page page(Form form) {
        return Page.ofAdministration("form/page.vm", form.title(), "user_browser");
    }

    @Override
    Answer submit(Visit visit, TrackerUser who, Typed typed) {
        AdminPage.check(visit);
        typed.need(NAME, "You must specify a username.");
        typed.need(DISPLAY_NAME, "You must specify a full name.");
        typed.check();
        desk().commands().people().rename(who, visit.param("key"), typed.text(NAME), typed.text(DISPLAY_NAME));
        return leave(visit, UsersPage.PATH);
    }
}
