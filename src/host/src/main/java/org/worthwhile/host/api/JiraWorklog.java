package org.worthwhile.host.api;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.worklog.Worklog;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Date;
import org.worthwhile.host.tracker.TrackerWorklog;

/** A worklog as it was read. Two are equal when their ids are. */
final class JiraWorklog implements Worklog {

    private final TrackerWorklog worklog;
    private final Issue issue;
    private final JiraObjects objects;

    JiraWorklog(TrackerWorklog worklog, Issue issue, JiraObjects objects) {
        this.worklog = worklog;
        this.issue = issue;
        this.objects = objects;
    }

    @Override
    public Long getId() {
        return worklog.id();
    }

    @Override
    public Issue getIssue() {
        return issue;
    }

    @Override
    public String getAuthorKey() {
        return worklog.authorKey();
    }

    @Override
    public ApplicationUser getAuthorObject() {
        return objects.userEvenWhenUnknown(worklog.authorKey());
    }

    @Override
    public String getUpdateAuthorKey() {
        return worklog.updateAuthorKey();
    }

    @Override
    public String getComment() {
        return worklog.comment();
    }

    @Override
    public Date getCreated() {
        return Date.from(worklog.created());
    }

    @Override
    public Date getUpdated() {
        return Date.from(worklog.updated());
    }

    @Override
    public Date getStartDate() {
        return Date.from(worklog.started());
    }

    @Override
    public Long getTimeSpent() {
        return worklog.timeSpent().toSeconds();
    }

    @Override
    public String getGroupLevel() {
        return worklog.groupLevel().orElse(null);
    }

    @Override
    public Long getRoleLevelId() {
        return worklog.roleLevelId().orElse(null);
    }

    @Override
    public ProjectRole getRoleLevel() {
        return worklog.roleLevelId().flatMap(objects::role).orElse(null);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Worklog another && getId().equals(another.getId());
    }

    @Override
    public int hashCode() {
        return getId().hashCode();
    }

    @Override
    public String toString() {
        return "Worklog " + worklog.id();
    }
}
