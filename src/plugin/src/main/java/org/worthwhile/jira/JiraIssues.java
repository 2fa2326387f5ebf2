package org.worthwhile.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import java.util.Optional;
import javax.inject.Inject;
import javax.inject.Named;
import org.worthwhile.domain.access.Person;
import org.worthwhile.domain.issue.IssueRef;
import org.worthwhile.domain.issue.Issues;
import org.worthwhile.domain.issue.ProjectRef;

/** Jira's issues. A key the issue had before it was moved still finds it, under its present key. */
@Named
public final class JiraIssues implements Issues {

    private final IssueManager issues;
    private final JiraPermissions permissions;

    @Inject
    public JiraIssues(IssueManager issues, JiraPermissions permissions) {
        this.issues = issues;
        this.permissions = permissions;
    }

    @Override
    public Optional<IssueRef> visibleTo(Person who, String issueKey) {
        return visible(who, issues.getIssueObject(issueKey));
    }

    @Override
    public Optional<IssueRef> visibleTo(Person who, long issueId) {
        return visible(who, issues.getIssueObject(Long.valueOf(issueId)));
    }

    private Optional<IssueRef> visible(Person who, Issue issue) {
        return Optional.ofNullable(issue).filter(found -> permissions.mayBrowse(who, found)).map(JiraIssues::refTo);
    }

    /** The issue Jira has already read, by our name for it. Says nothing about who may see it. */
    public static IssueRef refTo(Issue issue) {
        ProjectRef project = ProjectRef.of(issue.getProjectObject().getId(), issue.getProjectObject().getKey());
        return IssueRef.of(issue.getId(), issue.getKey(), project);
    }
}
