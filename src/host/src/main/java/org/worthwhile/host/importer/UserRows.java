package org.worthwhile.host.importer;

import java.time.ZoneId;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.worthwhile.host.tracker.NewUser;
import org.worthwhile.host.tracker.Tracker;
import org.worthwhile.host.tracker.TrackerUser;

/** People. Whoever is there already stays as they are; newcomers log in with their name as password. */
final class UserRows implements Rows {

    private static final Pattern NAME = Pattern.compile("[^<>&\"\\s]{1,60}");
    private static final Pattern ACTIVE = Pattern.compile("yes|no");

    private final Tracker tracker;
    private final Plan plan;
    private final Set<String> newcomers = new HashSet<>();
    private final ZoneId zone;
    private final String everybody;

    UserRows(Tracker tracker, Plan plan, ZoneId zone, String everybody) {
        this.tracker = tracker;
        this.plan = plan;
        this.zone = zone;
        this.everybody = everybody;
    }

    @Override
    public void check(CsvRow row) {
        Optional<String> name = row.required("Name");
        if (name.filter(given -> !NAME.matcher(given).matches()).isPresent()) {
            row.wrong("Name must have 1 to 60 characters and no space, < > & or \"");
        } else if (name.filter(plan::addUser).isPresent()) {
            newcomers.add(name.get());
        }
        if (row.text("Active").filter(text -> !ACTIVE.matcher(text).matches()).isPresent()) {
            row.wrong("Active must be yes or no");
        }
    }

    @Override
    public void load(CsvRow row) {
        String name = row.text("Name").orElseThrow();
        if (newcomers.remove(name)) {
            TrackerUser user = tracker.users().add(new NewUser(name, row.text("Display name").orElse(name),
                    row.text("Mail").orElse(name + "@example.com"), name, Locale.ENGLISH, zone));
            tracker.users().addToGroup(everybody, user);
            if (row.text("Active").filter("no"::equals).isPresent()) {
                tracker.users().deactivate(user.key());
            }
        }
    }
}
