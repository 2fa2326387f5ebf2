package org.worthwhile.host.web;

import java.util.List;
import org.worthwhile.host.tracker.RejectedInput;
import org.worthwhile.host.tracker.Tracker;
import org.worthwhile.host.tracker.TrackerUser;
import org.worthwhile.host.tracker.command.PeopleCommands;

/** {@code /secure/admin/user/UserBrowser.jspa}: everybody with an account; POST with {@code activate} or {@code deactivate} and a user's key. */
final class UsersPage extends PageServlet {

    static final String PATH = "/secure/admin/user/UserBrowser.jspa";
    private static final long serialVersionUID = 1L;

    UsersPage(Desk desk) {
        super(desk);
    }

    @Override
    Answer show(Visit visit) {
        AdminPage.check(visit);
        Tracker tracker = desk().tracker();
        List<UserView> users = tracker.users().all().stream().map(user -> UserView.of(user, tracker.users().groupsOf(user.key()))).toList();
        return Page.ofAdministration("admin/users.vm", "Users", "user_browser").with("users", users);
    }

    @Override
    Answer change(Visit visit) {
        AdminPage.check(visit);
        PeopleCommands people = desk().commands().people();
        TrackerUser who = visit.user().orElseThrow();
        try {
            switch (visit.param("action")) {
                case "deactivate" -> people.deactivate(who, visit.param("key"));
                case "activate" -> people.reactivate(who, visit.param("key"));
                default -> throw Refusal.wrongInput("An account can be activated or deactivated.");
            }
        } catch (RejectedInput rejected) {
            throw Refusal.wrongInput(rejected.getMessage());
        }
        return new Answer.Redirect(PATH);
    }

    /**
     * An account as the administration lists it.
     *
     * @param encodedKey for an address
     */
    public record UserView(String key, String encodedKey, String name, PersonView person, String mail, boolean active, String groups) {

        static UserView of(TrackerUser user, List<String> groups) {
            return new UserView(user.key(), Frames.encoded(user.key()), user.name(), PersonView.of(user), user.email(), user.active(),
                    String.join(", ", groups));
        }
    }
}
