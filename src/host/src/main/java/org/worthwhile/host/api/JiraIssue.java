package org.worthwhile.host.api;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.Collection;
import java.util.Optional;
import org.worthwhile.host.tracker.TrackerIssue;

/** An issue as it was read. Two are equal when their keys are. */
final class JiraIssue implements MutableIssue {

    private final TrackerIssue issue;
    private final JiraObjects objects;

    JiraIssue(TrackerIssue issue, JiraObjects objects) {
        this.issue = issue;
        this.objects = objects;
    }

    @Override
    public Long getId() {
        return issue.id();
    }

    @Override
    public String getKey() {
        return issue.key();
    }

    @Override
    public String getSummary() {
        return issue.summary();
    }

    @Override
    public Project getProjectObject() {
        return objects.project(issue.projectId());
    }

    @Override
    public Long getProjectId() {
        return issue.projectId();
    }

    @Override
    public IssueType getIssueType() {
        return new JiraIssueType(issue.type());
    }

    @Override
    public Status getStatus() {
        return new JiraStatus(issue.status());
    }

    @Override
    public Priority getPriority() {
        return new JiraPriority(issue.priority());
    }

    @Override
    public ApplicationUser getAssignee() {
        return issue.assigneeKey().map(objects::userEvenWhenUnknown).orElse(null);
    }

    @Override
    public String getAssigneeId() {
        return issue.assigneeKey().orElse(null);
    }

    @Override
    public ApplicationUser getReporter() {
        return issue.reporterKey().map(objects::userEvenWhenUnknown).orElse(null);
    }

    @Override
    public Timestamp getCreated() {
        return Timestamp.from(issue.created());
    }

    @Override
    public Timestamp getUpdated() {
        return Timestamp.from(issue.updated());
    }

    @Override
    public Long getSecurityLevelId() {
        return issue.securityLevelId().orElse(null);
    }

    @Override
    public boolean isSubTask() {
        return issue.isSubTask();
    }

    @Override
    public Long getOriginalEstimate() {
        return seconds(issue.originalEstimate());
    }

    @Override
    public Long getEstimate() {
        return seconds(issue.remainingEstimate());
    }

    @Override
    public Long getTimeSpent() {
        return seconds(issue.timeSpent());
    }

    private static Long seconds(Optional<Duration> time) {
        return time.map(Duration::toSeconds).orElse(null);
    }

    @Override
    public Long getParentId() {
        return issue.parentId().orElse(null);
    }

    @Override
    public Issue getParentObject() {
        return issue.parentId().map(objects::issue).orElse(null);
    }

    @Override
    public Collection<Issue> getSubTaskObjects() {
        return objects.subTasksOf(issue.id());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Issue another && issue.key().equals(another.getKey());
    }

    @Override
    public int hashCode() {
        return issue.key().hashCode();
    }

    @Override
    public String toString() {
        return issue.key();
    }
}
