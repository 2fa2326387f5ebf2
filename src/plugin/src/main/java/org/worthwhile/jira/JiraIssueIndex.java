package org.worthwhile.jira;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.index.IndexException;
import com.atlassian.jira.issue.index.IssueIndexingParams;
import com.atlassian.jira.issue.index.IssueIndexingService;
import com.atlassian.jira.util.ImportUtils;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import javax.inject.Inject;
import javax.inject.Named;
import org.worthwhile.domain.figure.IssueIndex;

/** Jira's index of issues. It tells the other nodes itself. */
@Named
public final class JiraIssueIndex implements IssueIndex {

    private final CustomFieldManager fields;
    private final IssueManager issues;
    private final IssueIndexingService index;

    @Inject
    public JiraIssueIndex(CustomFieldManager fields, IssueManager issues, IssueIndexingService index) {
        this.fields = fields;
        this.issues = issues;
        this.index = index;
    }

    @Override
    public boolean holdsFigures() {
        return fields.getCustomFieldObjects().stream().anyMatch(JiraFigureFields::isOurs);
    }

    @Override
    public void renew(Collection<Long> issueIds) {
        List<Issue> touched = issues.getIssueObjects(issueIds);
        Set<Long> parents = touched.stream().map(Issue::getParentId).filter(Objects::nonNull).collect(Collectors.toCollection(HashSet::new));
        parents.removeAll(issueIds);
        write(touched);
        write(issues.getIssueObjects(parents));
    }

    /** Jira leaves out threads that were told not to index; those of ours may be told so by nobody but an import. */
    private void write(Collection<Issue> some) {
        boolean before = ImportUtils.isIndexIssues();
        ImportUtils.setIndexIssues(true);
        try {
            index.reIndexIssueObjects(some, IssueIndexingParams.INDEX_ISSUE_ONLY);
        } catch (IndexException e) {
            throw new IllegalStateException("Jira could not index " + some.size() + " issues", e);
        } finally {
            ImportUtils.setIndexIssues(before);
        }
    }
}
