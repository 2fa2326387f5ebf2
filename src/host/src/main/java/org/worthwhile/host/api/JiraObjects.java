package org.worthwhile.host.api;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.worklog.Worklog;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.Optional;
import org.worthwhile.host.tracker.Tracker;
import org.worthwhile.host.tracker.TrackerIssue;
import org.worthwhile.host.tracker.TrackerProject;
import org.worthwhile.host.tracker.TrackerUser;
import org.worthwhile.host.tracker.TrackerWorklog;

/** Turns what the tracker stores into objects of the API; related objects are read when they are asked for. */
final class JiraObjects {

    private final Tracker tracker;

    JiraObjects(Tracker tracker) {
        this.tracker = tracker;
    }

    ApplicationUser user(TrackerUser user) {
        return new JiraUser(user);
    }

    /** Somebody who is no longer there still has a key. */
    ApplicationUser userEvenWhenUnknown(String key) {
        return tracker.users().byKey(key).map(this::user).orElseGet(() -> new UnknownUser(key));
    }

    Project project(TrackerProject project) {
        return new JiraProject(project, this);
    }

    Project project(long id) {
        return project(tracker.projects().byId(id).orElseThrow());
    }

    MutableIssue issue(TrackerIssue issue) {
        return new JiraIssue(issue, this);
    }

    /** {@code null} when it is gone. */
    Issue issue(long id) {
        return tracker.issues().byId(id).map(this::issue).orElse(null);
    }

    Worklog worklog(TrackerWorklog worklog) {
        return new JiraWorklog(worklog, issue(worklog.issueId()), this);
    }

    Optional<ProjectRole> role(long id) {
        return tracker.projects().roles().stream().filter(role -> role.id() == id).<ProjectRole>map(StoredRole::new).findFirst();
    }

    Collection<Issue> subTasksOf(long issueId) {
        return tracker.issues().subTasksOf(issueId).stream().<Issue>map(this::issue).toList();
    }
}
