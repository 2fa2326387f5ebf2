package com.atlassian.jira.event.issue;

import com.atlassian.jira.event.AbstractEvent;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.worklog.Worklog;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Map;

/** Somebody did something to an issue. */
public final class IssueEvent extends AbstractEvent implements IssueRelatedEvent {

    private final Issue issue;
    private final ApplicationUser user;
    private final Long eventTypeId;
    private Worklog worklog;

    @SuppressWarnings("rawtypes")
    public IssueEvent(Issue issue, Map params, ApplicationUser user, Long eventTypeId) {
        this.issue = issue;
        this.user = user;
        this.eventTypeId = eventTypeId;
    }

    @Override
    public Issue getIssue() {
        return issue;
    }

    public Project getProject() {
        return issue.getProjectObject();
    }

    public ApplicationUser getUser() {
        return user;
    }

    public Long getEventTypeId() {
        return eventTypeId;
    }

    public Worklog getWorklog() {
        return worklog;
    }

    public void setWorklog(Worklog worklog) {
        this.worklog = worklog;
    }

    @Override
    public String toString() {
        return "IssueEvent{issue=" + issue + ", eventTypeId=" + eventTypeId + "}";
    }
}
