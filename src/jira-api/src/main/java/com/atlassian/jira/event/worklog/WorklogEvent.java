package com.atlassian.jira.event.worklog;

import com.atlassian.jira.issue.worklog.Worklog;

/** An event about one worklog. */
public interface WorklogEvent {

    Worklog getWorklog();
}
