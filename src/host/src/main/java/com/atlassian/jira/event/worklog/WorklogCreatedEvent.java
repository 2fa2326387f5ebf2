package com.atlassian.jira.event.worklog;

import com.atlassian.jira.issue.worklog.Worklog;

/** Work was logged. */
public class WorklogCreatedEvent extends AbstractWorklogEvent implements WorklogEvent {

    public WorklogCreatedEvent(Worklog worklog) {
        super(worklog);
    }
}
