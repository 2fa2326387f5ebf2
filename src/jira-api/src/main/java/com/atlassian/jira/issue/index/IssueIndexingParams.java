package com.atlassian.jira.issue.index;

/** Which parts of issues are indexed. */
public class IssueIndexingParams {

    public static IssueIndexingParams INDEX_ALL;

    /** Without comments, work and history. */
    public static IssueIndexingParams INDEX_ISSUE_ONLY;

    public static IssueIndexingParams INDEX_NONE;

    private IssueIndexingParams() {
    }

    public boolean isIndexIssues() {
        throw new UnsupportedOperationException("declaration only");
    }
}
