package org.worthwhile.host.search;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.index.IndexException;
import com.atlassian.jira.issue.index.IssueIndexingParams;
import com.atlassian.jira.issue.index.IssueIndexingService;
import com.atlassian.jira.util.ImportUtils;
import java.util.Collection;
import java.util.List;

/** Indexing as apps ask for it. */
final class AskedIndexing implements IssueIndexingService {

    private final Indexing indexing;

    AskedIndexing(Indexing indexing) {
        this.indexing = indexing;
    }

    @Override
    public void reIndex(Issue issue) throws IndexException {
        reIndex(issue, IssueIndexingParams.INDEX_ALL);
    }

    @Override
    public void reIndex(Issue issue, IssueIndexingParams parts) throws IndexException {
        reIndexIssueObjects(List.of(issue), parts);
    }

    @Override
    public long reIndexIssueObjects(Collection<? extends Issue> issues) throws IndexException {
        return reIndexIssueObjects(issues, IssueIndexingParams.INDEX_ALL);
    }

    @Override
    public long reIndexIssueObjects(Collection<? extends Issue> issues, IssueIndexingParams parts) throws IndexException {
        if (!ImportUtils.isIndexIssues() || !parts.isIndexIssues()) {
            return 0;
        }
        long start = System.nanoTime();
        try {
            indexing.issues(issues.stream().<Long>map(Issue::getId).distinct().toList());
        } catch (RuntimeException e) {
            throw new IndexException("The issues could not be indexed: " + e.getMessage());
        }
        return (System.nanoTime() - start) / 1_000_000;
    }
}
