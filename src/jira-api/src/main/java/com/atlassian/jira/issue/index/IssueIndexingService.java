package com.atlassian.jira.issue.index;

import com.atlassian.jira.issue.Issue;
import java.util.Collection;

/** Brings the index up to date. */
public interface IssueIndexingService {

    /** Nothing happens in a thread that does not index: see {@link com.atlassian.jira.util.ImportUtils}. */
    void reIndex(Issue issue) throws IndexException;

    void reIndex(Issue issue, IssueIndexingParams parts) throws IndexException;

    /** @return milliseconds it took */
    long reIndexIssueObjects(Collection<? extends Issue> issues) throws IndexException;

    long reIndexIssueObjects(Collection<? extends Issue> issues, IssueIndexingParams parts) throws IndexException;
}
