package com.atlassian.jira.issue.worklog;

import com.atlassian.jira.bc.issue.worklog.DeletedWorklog;
import com.atlassian.jira.issue.Issue;
import java.util.List;
import java.util.Set;

/** Reads worklogs, without asking who wants to see them. */
public interface WorklogManager {

    /** How many the feeds give at most. */
    int WORKLOG_UPDATE_DATA_PAGE_SIZE = 1000;

    /** {@code null} when there is none. */
    Worklog getById(Long id);

    List<Worklog> getByIssue(Issue issue);

    /** Changed at that moment (milliseconds) or later, but not within the last minute; the oldest change first, one page. */
    List<Worklog> getWorklogsUpdatedSince(Long sinceInMilliseconds);

    /** As the other feed. What vanished together with its issue need not be among them. */
    List<DeletedWorklog> getWorklogsDeletedSince(Long sinceInMilliseconds);

    /** At most one page. */
    Set<Worklog> getWorklogsForIds(Set<Long> idsOfWorklogs);
}
