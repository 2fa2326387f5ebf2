package org.worthwhile.host.api;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.worthwhile.host.tracker.Tracker;
import org.worthwhile.host.tracker.TrackerIssue;

/** Finds issues whoever asks, like Jira's own. */
final class StoredIssues implements IssueManager {

    private final Tracker tracker;
    private final JiraObjects objects;

    StoredIssues(Tracker tracker, JiraObjects objects) {
        this.tracker = tracker;
        this.objects = objects;
    }

    @Override
    public MutableIssue getIssueObject(Long id) {
        return tracker.issues().byId(id).map(objects::issue).orElse(null);
    }

    @Override
    public MutableIssue getIssueObject(String key) {
        return tracker.issues().byKeyOrFormer(key).map(objects::issue).orElse(null);
    }

    @Override
    public MutableIssue getIssueByCurrentKey(String key) {
        return tracker.issues().byKey(key).map(objects::issue).orElse(null);
    }

    /** In the order of the ids; those without an issue are left out. */
    @Override
    public List<Issue> getIssueObjects(Collection<Long> ids) {
        Map<Long, TrackerIssue> found = tracker.issues().byIds(ids).stream().collect(Collectors.toMap(TrackerIssue::id, Function.identity()));
        return ids.stream().map(found::get).filter(Objects::nonNull).<Issue>map(objects::issue).toList();
    }

    @Override
    public Collection<Long> getIssueIdsForProject(Long projectId) {
        return tracker.issues().idsIn(projectId);
    }
}
