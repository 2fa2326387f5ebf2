package org.worthwhile.host.importer;

import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.worthwhile.host.tracker.ProjectRole;
import org.worthwhile.host.tracker.Tracker;

/** What the files hold, as far as rows refer to each other: filled while they are checked, used while they are loaded. */
final class Plan {

    private final Tracker tracker;
    private final Map<String, String> userKeys = new HashMap<>();
    private final Map<String, Long> highestNumbers = new LinkedHashMap<>();
    private final Map<String, Entry> issues = new HashMap<>();
    private final Map<String, Long> roles;
    private final Set<String> groups;
    private long firstIssueId;
    private Duration timeSpent = Duration.ZERO;

    Plan(Tracker tracker) {
        this.tracker = tracker;
        this.groups = Set.copyOf(tracker.users().groups());
        this.roles = tracker.projects().roles().stream().collect(Collectors.toMap(ProjectRole::name, ProjectRole::id));
        tracker.users().all().forEach(user -> userKeys.put(user.name().toLowerCase(Locale.ROOT), user.key()));
    }

    /** False when the name is taken, here or in the tracker. */
    boolean addUser(String name) {
        String key = name.toLowerCase(Locale.ROOT);
        return userKeys.putIfAbsent(key, key) == null;
    }

    Optional<String> userKey(String name) {
        return Optional.ofNullable(userKeys.get(name.toLowerCase(Locale.ROOT)));
    }

    boolean isNewProject(String key) {
        return !highestNumbers.containsKey(key) && tracker.projects().byKey(key).isEmpty();
    }

    void addProject(String key) {
        highestNumbers.put(key, 0L);
    }

    boolean hasProject(String key) {
        return highestNumbers.containsKey(key);
    }

    Map<String, Long> highestNumbers() {
        return highestNumbers;
    }

    /** False when the key was there before. */
    boolean addIssue(String key, boolean subTask) {
        String project = projectOf(key);
        highestNumbers.merge(project, numberOf(key), Math::max);
        return issues.putIfAbsent(key, new Entry(issues.size(), project, subTask)) == null;
    }

    boolean hasIssue(String key) {
        return issues.containsKey(key);
    }

    boolean mayBeParent(String key, String project) {
        Entry entry = issues.get(key);
        return entry != null && !entry.subTask && entry.project.equals(project);
    }

    /** From which id on the issues are numbered, in the order of the file. */
    void issuesStartAt(long id) {
        firstIssueId = id;
    }

    long issueId(String key) {
        return firstIssueId + issues.get(key).position;
    }

    void addTime(String issueKey, Duration time) {
        Entry entry = issues.get(issueKey);
        entry.spent = entry.spent.plus(time);
        timeSpent = timeSpent.plus(time);
    }

    Duration spentOn(String issueKey) {
        return issues.get(issueKey).spent;
    }

    Duration timeSpent() {
        return timeSpent;
    }

    boolean hasGroup(String name) {
        return groups.contains(name);
    }

    Optional<Long> role(String name) {
        return Optional.ofNullable(roles.get(name));
    }

    static String projectOf(String issueKey) {
        return issueKey.substring(0, issueKey.lastIndexOf('-'));
    }

    static long numberOf(String issueKey) {
        return Long.parseLong(issueKey.substring(issueKey.lastIndexOf('-') + 1));
    }

    private static final class Entry {

        private final int position;
        private final String project;
        private final boolean subTask;
        private Duration spent = Duration.ZERO;

        Entry(int position, String project, boolean subTask) {
            this.position = position;
            this.project = project;
            this.subTask = subTask;
        }
    }
}
