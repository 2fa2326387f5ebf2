package com.atlassian.jira.issue.index;

/** Every issue was indexed anew on this node. */
public class ReindexAllCompletedEvent implements IndexEvent {

    public ReindexAllCompletedEvent(long totalTime, long indexStartTime, boolean useBackgroundIndexing, boolean updateReplicatedIndex,
            IssueIndexingParams issueIndexingParams, Long issueCount, Long archivedIssueCount) {
    }

    /** In milliseconds. */
    public long getTotalTime() {
        throw new UnsupportedOperationException("declaration only");
    }

    public boolean isIndexIssues() {
        throw new UnsupportedOperationException("declaration only");
    }

    /** Whether the other nodes are brought to the same state. */
    public boolean shouldUpdateReplicatedIndex() {
        throw new UnsupportedOperationException("declaration only");
    }
}
