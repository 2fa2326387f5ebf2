package com.atlassian.jira.event.issue;

import com.atlassian.jira.event.AbstractEvent;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.worklog.Worklog;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Map;

/** Somebody did something to an issue; {@link com.atlassian.jira.event.type.EventType} says what. Told on the acting node only. */
public final class IssueEvent extends AbstractEvent implements IssueRelatedEvent {

    @SuppressWarnings("rawtypes")
    public IssueEvent(Issue issue, Map params, ApplicationUser user, Long eventTypeId) {
        throw new UnsupportedOperationException("declaration only");
    }

    /** As it is afterwards; a deleted one as it was. */
    @Override
    public Issue getIssue() {
        throw new UnsupportedOperationException("declaration only");
    }

    public Project getProject() {
        throw new UnsupportedOperationException("declaration only");
    }

    /** {@code null} for somebody who is not logged in. */
    public ApplicationUser getUser() {
        throw new UnsupportedOperationException("declaration only");
    }

    public Long getEventTypeId() {
        throw new UnsupportedOperationException("declaration only");
    }

    /** {@code null} unless it is about work. */
    public Worklog getWorklog() {
        throw new UnsupportedOperationException("declaration only");
    }

    public void setWorklog(Worklog worklog) {
        throw new UnsupportedOperationException("declaration only");
    }
}
