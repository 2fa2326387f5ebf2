package com.atlassian.jira.event.worklog;

import com.atlassian.jira.issue.worklog.Worklog;

/** A worklog was deleted, but not with its issue. */
public class WorklogDeletedEvent extends AbstractWorklogEvent implements WorklogEvent {

    public WorklogDeletedEvent(Worklog worklog) {
        super(worklog);
    }
}
