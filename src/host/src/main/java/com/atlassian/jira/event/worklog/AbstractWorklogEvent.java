package com.atlassian.jira.event.worklog;

import com.atlassian.jira.issue.worklog.Worklog;

/** What the events about worklogs have in common. */
public abstract class AbstractWorklogEvent {

    private final Worklog worklog;

    protected AbstractWorklogEvent(Worklog worklog) {
        this.worklog = worklog;
    }

    public Worklog getWorklog() {
        return worklog;
    }

    @Override
    public boolean equals(Object other) {
        return other != null && getClass() == other.getClass() && worklog.equals(((AbstractWorklogEvent) other).worklog);
    }

    @Override
    public int hashCode() {
        return worklog.hashCode();
    }

    @Override
    public String toString() {
        return getClass().getSimpleName() + "{" + worklog + "}";
    }
}
