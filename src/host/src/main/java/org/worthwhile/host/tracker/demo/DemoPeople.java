package org.worthwhile.host.tracker.demo;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.worthwhile.host.tracker.GlobalPermission;
import org.worthwhile.host.tracker.NewUser;
import org.worthwhile.host.tracker.Tracker;
import org.worthwhile.host.tracker.TrackerUser;
import org.worthwhile.host.tracker.Users;

/** Five people with different rights, their groups and the project roles. Everybody's password is their log-in name. */
final class DemoPeople {

    static final String ADMINISTRATORS = "Administrators";
    static final String DEVELOPERS = "Developers";
    static final String USERS = "Users";

    private static final String EVERYBODY = "jira-software-users";
    private static final String JIRA_ADMINISTRATORS = "jira-administrators";

    private final Tracker tracker;

    DemoPeople(Tracker tracker) {
        this.tracker = tracker;
    }

    void load() {
        List.of(EVERYBODY, JIRA_ADMINISTRATORS, "developers", "sales").forEach(tracker.users()::addGroup);
        add("admin", "Adele Brandt", Locale.ENGLISH, "Europe/Berlin", JIRA_ADMINISTRATORS);
        add("petra", "Petra Lindqvist", Locale.ENGLISH, "Europe/Berlin");
        add("dev", "Devin Okafor", Locale.ENGLISH, "Europe/London", "developers");
        add("sofia", "Sofia Keller", Locale.GERMAN, "Europe/Berlin", "sales");
        add("otto", "Otto Marin", Locale.ENGLISH, "Europe/Berlin", "developers");
        tracker.permissions().grant(GlobalPermission.ADMINISTER, JIRA_ADMINISTRATORS);
        tracker.permissions().grant(GlobalPermission.SYSTEM_ADMIN, JIRA_ADMINISTRATORS);
        tracker.projects().addRole(USERS, "People who may look at the project");
        tracker.projects().addRole(DEVELOPERS, "People who work in the project");
        tracker.projects().addRole(ADMINISTRATORS, "People who run the project");
    }

    private void add(String name, String displayName, Locale locale, String zone, String... groups) {
        Users users = tracker.users();
        TrackerUser user = users.add(new NewUser(name, displayName, name + "@example.com", name, locale, ZoneId.of(zone)));
        users.addToGroup(EVERYBODY, user);
        List.of(groups).forEach(group -> users.addToGroup(group, user));
    }
}
