package org.worthwhile.host.importer;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.worthwhile.host.tracker.Holder;
import org.worthwhile.host.tracker.NewProject;
import org.worthwhile.host.tracker.Tracker;
import org.worthwhile.host.tracker.TrackerProject;

/** Projects. Everybody who may log in works in them, the lead and Jira's administrators run them. */
final class ProjectRows implements Rows {

    private static final Pattern KEY = Pattern.compile("[A-Z][A-Z0-9_]{1,9}");
    private static final int NAME_LIMIT = 80;
    private static final int DESCRIPTION_LIMIT = 4000;
    private static final String LEAD = "admin";

    private final Tracker tracker;
    private final Plan plan;
    private final Supplier<Long> scheme;
    private final Set<String> names = new HashSet<>();

    ProjectRows(Tracker tracker, Plan plan, Supplier<Long> scheme) {
        this.tracker = tracker;
        this.plan = plan;
        this.scheme = scheme;
    }

    @Override
    public void check(CsvRow row) {
        row.required("Key").ifPresent(key -> checkKey(row, key));
        row.required("Name").ifPresent(name -> checkName(row, name));
        Rows.person(row, "Lead", plan);
        if (row.text("Description").filter(text -> text.length() > DESCRIPTION_LIMIT).isPresent()) {
            row.wrong("Description has more than 4,000 characters");
        }
    }

    private void checkKey(CsvRow row, String key) {
        if (!KEY.matcher(key).matches()) {
            row.wrong("Key must be 2 to 10 capital letters, digits and _, a letter first, not \"" + key + "\"");
        } else if (!plan.isNewProject(key)) {
            row.wrong("there is a project " + key + " already");
        } else {
            plan.addProject(key);
        }
    }

    private void checkName(CsvRow row, String name) {
        if (name.length() > NAME_LIMIT) {
            row.wrong("Name has more than 80 characters");
        } else if (!names.add(name) || tracker.projects().byName(name).isPresent()) {
            row.wrong("there is a project named \"" + name + "\" already");
        }
    }

    @Override
    public void load(CsvRow row) {
        String key = row.text("Key").orElseThrow();
        String lead = row.text("Lead").flatMap(plan::userKey).orElse(LEAD);
        TrackerProject project = tracker.projects().add(new NewProject(key, row.text("Name").orElseThrow(), row.text("Description").orElse(""), lead,
                "software", colour(key), scheme.get(), Optional.empty()));
        tracker.projects().countFrom(project.id(), plan.highestNumbers().get(key));
        tracker.projects().roles().stream().filter(role -> role.name().equals("Administrators")).findFirst()
                .ifPresent(role -> tracker.projects().addToRole(project, role, Holder.user(lead)));
    }

    /** Always the same for a key, dark enough for white letters. */
    private static String colour(String key) {
        return String.format("#%06x", key.hashCode() & 0x7f7f7f);
    }
}
