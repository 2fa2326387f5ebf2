package org.worthwhile.host.tracker;

import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A project with one worker, one reader and one administrator, and a security level that admits the administrator's role only. */
public final class World {

    public final TrackerUser worker;
    public final TrackerUser reader;
    public final TrackerUser administrator;
    public final TrackerProject project;
    public final ProjectRole administrators;
    public final SecurityLevel confidential;

    private final Tracker tracker;
    private final ProjectRole workers;
    private long permissionScheme;

    public World(Tracker tracker) {
        this.tracker = tracker;
        tracker.users().addGroup("readers");
        tracker.users().addGroup("jira-administrators");
        worker = add("worker");
        reader = add("reader");
        administrator = add("boss");
        tracker.users().addToGroup("readers", reader);
        tracker.users().addToGroup("jira-administrators", administrator);
        tracker.permissions().grant(GlobalPermission.SYSTEM_ADMIN, "jira-administrators");
        workers = tracker.projects().addRole("Workers", "");
        administrators = tracker.projects().addRole("Administrators", "");
        permissionScheme = tracker.permissions().addScheme("Closed", grants());
        long securityScheme = tracker.permissions().addSecurityScheme("Secrets");
        confidential = tracker.permissions().addLevel(securityScheme, "Confidential", "", List.of(Holder.role(administrators.id())));
        project = addProject("ONE", Optional.of(securityScheme));
        tracker.projects().addToRole(project, workers, Holder.user(worker.key()));
        tracker.projects().addToRole(project, administrators, Holder.group("jira-administrators"));
    }

    private Map<Permission, List<Holder>> grants() {
        Holder worker = Holder.role(workers.id());
        Holder boss = Holder.role(administrators.id());
        Map<Permission, List<Holder>> grants = new EnumMap<>(Permission.class);
        Permission.OF_WORKERS.forEach(permission -> grants.put(permission, List.of(worker, boss)));
        Permission.OF_ADMINISTRATORS.forEach(permission -> grants.put(permission, List.of(boss)));
        grants.put(Permission.BROWSE_PROJECTS, List.of(worker, boss, Holder.group("readers")));
        grants.put(Permission.WORK_ON_ISSUES, List.of(worker));
        return grants;
    }

    /** With the same permission scheme, but nobody in its roles. */
    public TrackerProject addProject(String key) {
        return addProject(key, Optional.empty());
    }

    public TrackerProject addPublicProject(String key) {
        return addProject(key, List.of(Holder.anyone()));
    }

    /** That these may browse, and do nothing else. */
    public TrackerProject addProject(String key, List<Holder> browsers) {
        permissionScheme = tracker.permissions().addScheme("Of " + key, Map.of(Permission.BROWSE_PROJECTS, browsers));
        return addProject(key, Optional.empty());
    }

    public TrackerIssue addIssue(String summary) {
        return tracker.issues().add(NewIssue.of(project, IssueType.STORY, summary));
    }

    public TrackerIssue addSecret(String summary) {
        return tracker.issues().add(NewIssue.of(project, IssueType.TASK, summary).securityLevel(confidential));
    }

    public TrackerUser add(String name) {
        return tracker.users().add(new NewUser(name, "The " + name, name + "@example.com", name, Locale.ENGLISH, ZoneId.of("Europe/Berlin")));
    }

    private TrackerProject addProject(String key, Optional<Long> securityScheme) {
        return tracker.projects().add(new NewProject(key, "Project " + key, "", administrator.key(), "software", "#000000", permissionScheme, securityScheme));
    }
}
