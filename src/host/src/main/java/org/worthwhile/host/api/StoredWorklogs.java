package org.worthwhile.host.api;

import com.atlassian.jira.bc.issue.worklog.DeletedWorklog;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.worklog.Worklog;
import com.atlassian.jira.issue.worklog.WorklogManager;
import java.time.Instant;
import java.util.Date;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.worthwhile.host.tracker.Tracker;
import org.worthwhile.host.tracker.TrackerIssue;
import org.worthwhile.host.tracker.TrackerWorklog;

/** Reads worklogs whoever asks, like Jira's own; a page of a feed comes with its issues in one further statement. */
final class StoredWorklogs implements WorklogManager {

    private final Tracker tracker;
    private final JiraObjects objects;
    private final FeedWindow window;

    StoredWorklogs(Tracker tracker, JiraObjects objects, FeedWindow window) {
        this.tracker = tracker;
        this.objects = objects;
        this.window = window;
    }

    @Override
    public Worklog getById(Long id) {
        return tracker.worklogs().byId(id).map(objects::worklog).orElse(null);
    }

    @Override
    public List<Worklog> getByIssue(Issue issue) {
        return tracker.worklogs().ofIssue(issue.getId()).stream().<Worklog>map(worklog -> new JiraWorklog(worklog, issue, objects)).toList();
    }

    @Override
    public List<Worklog> getWorklogsUpdatedSince(Long sinceInMilliseconds) {
        return withIssues(tracker.worklogs().updatedSince(moment(sinceInMilliseconds), window.end(), WORKLOG_UPDATE_DATA_PAGE_SIZE));
    }

    @Override
    public List<DeletedWorklog> getWorklogsDeletedSince(Long sinceInMilliseconds) {
        return tracker.worklogs().deletedSince(moment(sinceInMilliseconds), window.end(), WORKLOG_UPDATE_DATA_PAGE_SIZE).stream()
                .map(gone -> new DeletedWorklog(gone.worklogId(), Date.from(gone.deleted()))).toList();
    }

    @Override
    public Set<Worklog> getWorklogsForIds(Set<Long> idsOfWorklogs) {
        return new LinkedHashSet<>(withIssues(tracker.worklogs().byIds(idsOfWorklogs, WORKLOG_UPDATE_DATA_PAGE_SIZE)));
    }

    /** One that lost its issue in the meantime is left out. */
    private List<Worklog> withIssues(List<TrackerWorklog> worklogs) {
        Set<Long> ids = worklogs.stream().map(TrackerWorklog::issueId).collect(Collectors.toSet());
        Map<Long, Issue> issues = tracker.issues().byIds(ids).stream().collect(Collectors.toMap(TrackerIssue::id, objects::issue));
        return worklogs.stream().filter(worklog -> issues.containsKey(worklog.issueId()))
                .<Worklog>map(worklog -> new JiraWorklog(worklog, issues.get(worklog.issueId()), objects)).toList();
    }

    private static Instant moment(Long milliseconds) {
        return Instant.ofEpochMilli(milliseconds);
    }
}
