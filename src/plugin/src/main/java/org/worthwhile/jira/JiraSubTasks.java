package org.worthwhile.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.inject.Inject;
import javax.inject.Named;
import org.worthwhile.domain.figure.SubTasks;

/** Jira's sub-tasks; an issue that is gone has none. */
@Named
public final class JiraSubTasks implements SubTasks {

    private final IssueManager issues;

    @Inject
    public JiraSubTasks(IssueManager issues) {
        this.issues = issues;
    }

    @Override
    public List<Long> of(long issueId) {
        return Optional.<Issue>ofNullable(issues.getIssueObject(Long.valueOf(issueId)))
                .map(issue -> issue.getSubTaskObjects().stream().map(Issue::getId).collect(Collectors.toUnmodifiableList()))
                .orElse(List.of());
    }
}
