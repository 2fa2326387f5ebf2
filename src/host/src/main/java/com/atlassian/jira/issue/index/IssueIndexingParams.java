package com.atlassian.jira.issue.index;

/** Which parts of issues are indexed; the local Jira has an index of issues only. */
public class IssueIndexingParams {

    public static IssueIndexingParams INDEX_ALL = new IssueIndexingParams(true);
    public static IssueIndexingParams INDEX_ISSUE_ONLY = new IssueIndexingParams(true);
    public static IssueIndexingParams INDEX_NONE = new IssueIndexingParams(false);

    private final boolean issues;

    private IssueIndexingParams(boolean issues) {
        this.issues = issues;
    }

    public boolean isIndexIssues() {
        return issues;
    }
}
