package org.worthwhile.host.tracker;

import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is to be different about an issue, filled in step by step; what is not said stays as it is, an empty value empties the field. */
public final class IssueChange {

    final Map<String, Object> columns = new LinkedHashMap<>();
    final Map<String, List<String>> names = new LinkedHashMap<>();

    private IssueChange() {
    }

    public static IssueChange nothing() {
        return new IssueChange();
    }

    public IssueChange summary(String text) {
        return set("summary", text.strip());
    }

    public IssueChange description(Optional<String> text) {
        return set("description", Database.orNull(text));
    }

    /** Not between sub-tasks and other types. */
    public IssueChange type(IssueType type) {
        return set("issuetype", type.id());
    }

    public IssueChange priority(IssuePriority priority) {
        return set("priority", priority.id());
    }

    /** Empty takes the issue away from everybody. */
    public IssueChange assignee(Optional<String> userKey) {
        return set("assignee", Database.orNull(userKey));
    }

    public IssueChange reporter(Optional<String> userKey) {
        return set("reporter", Database.orNull(userKey));
    }

    public IssueChange due(Optional<LocalDate> day) {
        return set("duedate", Database.orNull(day));
    }

    public IssueChange originalEstimate(Optional<Duration> estimate) {
        return set("timeoriginalestimate", seconds(estimate));
    }

    public IssueChange remainingEstimate(Optional<Duration> estimate) {
        return set("timeestimate", seconds(estimate));
    }

    public IssueChange securityLevel(Optional<Long> levelId) {
        return set("security", Database.orNull(levelId));
    }

    public IssueChange labels(List<String> labels) {
        return name(IssueRows.LABEL, labels);
    }

    /** Only components that the project has. */
    public IssueChange components(List<String> components) {
        return name(IssueRows.COMPONENT, components);
    }

    /** Only versions that the project has. */
    public IssueChange fixVersions(List<String> versions) {
        return name(IssueRows.FIX_VERSION, versions);
    }

    public boolean isEmpty() {
        return columns.isEmpty() && names.isEmpty();
    }

    public boolean touchesSecurity() {
        return columns.containsKey("security");
    }

    public boolean touchesAssignee() {
        return columns.containsKey("assignee");
    }

    public Optional<String> newAssignee() {
        return Optional.ofNullable((String) columns.get("assignee"));
    }

    public Optional<Long> newSecurityLevel() {
        return Optional.ofNullable((Long) columns.get("security"));
    }

    public Optional<IssueType> newType() {
        return Optional.ofNullable((String) columns.get("issuetype")).map(id -> Constant.byId(IssueType.class, id));
    }

    private IssueChange set(String column, Object value) {
        columns.put(column, value);
        return this;
    }

    private IssueChange name(String kind, List<String> chosen) {
        names.put(kind, List.copyOf(chosen));
        return this;
    }

    private static Object seconds(Optional<Duration> estimate) {
        return estimate.map(Duration::toSeconds).orElse(null);
    }
}
