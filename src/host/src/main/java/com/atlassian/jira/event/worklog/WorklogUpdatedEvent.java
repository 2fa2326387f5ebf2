package com.atlassian.jira.event.worklog;

import com.atlassian.jira.issue.worklog.Worklog;

/** A worklog was changed. */
public class WorklogUpdatedEvent extends AbstractWorklogEvent implements WorklogEvent {

    public WorklogUpdatedEvent(Worklog worklog) {
        super(worklog);
    }
}
