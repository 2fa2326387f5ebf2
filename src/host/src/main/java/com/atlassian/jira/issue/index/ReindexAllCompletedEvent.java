package com.atlassian.jira.issue.index;

/** Every issue was indexed anew on this node. */
public class ReindexAllCompletedEvent implements IndexEvent {

    private final long totalTime;
    private final boolean updateReplicatedIndex;
    private final IssueIndexingParams issueIndexingParams;

    public ReindexAllCompletedEvent(long totalTime, long indexStartTime, boolean useBackgroundIndexing, boolean updateReplicatedIndex,
            IssueIndexingParams issueIndexingParams, Long issueCount, Long archivedIssueCount) {
        this.totalTime = totalTime;
        this.updateReplicatedIndex = updateReplicatedIndex;
        this.issueIndexingParams = issueIndexingParams;
    }

    public long getTotalTime() {
        return totalTime;
    }

    public boolean isIndexIssues() {
        return issueIndexingParams.isIndexIssues();
    }

    public boolean shouldUpdateReplicatedIndex() {
        return updateReplicatedIndex;
    }
}
