package org.worthwhile.host.tracker;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** An issue to be added, filled in step by step. What is not said stays empty, the status is To Do, the priority Medium. */
public final class NewIssue {

    final long projectId;
    final IssueType type;
    final String summary;
    Optional<String> description = Optional.empty();
    IssueStatus status = IssueStatus.TO_DO;
    IssuePriority priority = IssuePriority.MEDIUM;
    Optional<IssueResolution> resolution = Optional.empty();
    Optional<String> assigneeKey = Optional.empty();
    Optional<String> reporterKey = Optional.empty();
    Optional<Instant> created = Optional.empty();
    Optional<Instant> updated = Optional.empty();
    Optional<LocalDate> due = Optional.empty();
    Optional<Duration> originalEstimate = Optional.empty();
    Optional<Duration> remainingEstimate = Optional.empty();
    Optional<Long> parentId = Optional.empty();
    Optional<Long> securityLevelId = Optional.empty();
    List<String> labels = List.of();
    List<String> components = List.of();
    List<String> fixVersions = List.of();

    private NewIssue(long projectId, IssueType type, String summary) {
        this.projectId = projectId;
        this.type = type;
        this.summary = summary;
    }

    public static NewIssue of(TrackerProject project, IssueType type, String summary) {
        return new NewIssue(project.id(), type, summary);
    }

    /** In the parent's project and with the parent's security level, as Jira keeps it. */
    public static NewIssue subTaskOf(TrackerIssue parent, String summary) {
        NewIssue issue = new NewIssue(parent.projectId(), IssueType.SUB_TASK, summary);
        issue.parentId = Optional.of(parent.id());
        issue.securityLevelId = parent.securityLevelId();
        return issue;
    }

    public long projectId() {
        return projectId;
    }

    public IssueType type() {
        return type;
    }

    public Optional<String> assigneeKey() {
        return assigneeKey;
    }

    public Optional<String> reporterKey() {
        return reporterKey;
    }

    public Optional<Long> parentId() {
        return parentId;
    }

    public Optional<Long> securityLevelId() {
        return securityLevelId;
    }

    public List<String> components() {
        return components;
    }

    public List<String> fixVersions() {
        return fixVersions;
    }

    /** The project's key is not known here and not stored with an issue. */
    TrackerIssue completed(long id, long number, Instant now) {
        Instant begun = created.orElse(now);
        Instant changed = updated.orElse(begun);
        return new TrackerIssue(id, "", number, projectId, "", type, summary, description, status, priority, resolution, assigneeKey, reporterKey,
                begun, changed, resolution.map(how -> changed), due, originalEstimate, remainingEstimate, Optional.empty(), parentId,
                securityLevelId, labels, components, fixVersions);
    }

    public NewIssue description(String text) {
        this.description = Optional.of(text);
        return this;
    }

    /** A status of the category Done brings the resolution Done. */
    public NewIssue status(IssueStatus newStatus) {
        this.status = newStatus;
        this.resolution = newStatus.category() == StatusCategory.DONE ? Optional.of(IssueResolution.DONE) : Optional.empty();
        return this;
    }

    public NewIssue resolution(IssueResolution how) {
        this.resolution = Optional.of(how);
        return this;
    }

    public NewIssue priority(IssuePriority newPriority) {
        this.priority = newPriority;
        return this;
    }

    public NewIssue assignee(String userKey) {
        this.assigneeKey = Optional.of(userKey);
        return this;
    }

    public NewIssue reporter(String userKey) {
        this.reporterKey = Optional.of(userKey);
        return this;
    }

    /** Now, unless said otherwise. */
    public NewIssue created(Instant when) {
        this.created = Optional.of(when);
        return this;
    }

    /** The moment of creation, unless said otherwise. For a resolved issue also when it was resolved. */
    public NewIssue updated(Instant when) {
        this.updated = Optional.of(when);
        return this;
    }

    public NewIssue due(LocalDate day) {
        this.due = Optional.of(day);
        return this;
    }

    /** Sets the remaining estimate as well. */
    public NewIssue originalEstimate(Duration estimate) {
        this.originalEstimate = Optional.of(estimate);
        return remainingEstimate(estimate);
    }

    public NewIssue remainingEstimate(Duration estimate) {
        this.remainingEstimate = Optional.of(estimate);
        return this;
    }

    public NewIssue securityLevel(SecurityLevel level) {
        this.securityLevelId = Optional.of(level.id());
        return this;
    }

    public NewIssue labels(List<String> names) {
        this.labels = List.copyOf(names);
        return this;
    }

    public NewIssue components(List<String> names) {
        this.components = List.copyOf(names);
        return this;
    }

    public NewIssue fixVersions(List<String> names) {
        this.fixVersions = List.copyOf(names);
        return this;
    }
}
