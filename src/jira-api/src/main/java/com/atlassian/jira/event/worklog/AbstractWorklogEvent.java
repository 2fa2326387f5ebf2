package com.atlassian.jira.event.worklog;

import com.atlassian.jira.issue.worklog.Worklog;

/** What the events about worklogs have in common. */
public abstract class AbstractWorklogEvent {

    protected AbstractWorklogEvent(Worklog worklog) {
        throw new UnsupportedOperationException("declaration only");
    }

    public Worklog getWorklog() {
        throw new UnsupportedOperationException("declaration only");
    }
}
