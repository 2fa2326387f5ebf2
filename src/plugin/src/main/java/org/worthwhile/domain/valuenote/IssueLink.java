package org.worthwhile.domain.valuenote;

import java.util.Objects;
import java.util.Set;

/** Ties a note to an issue that brings its value about. Where the issue was last seen is no part of the link: it is the same wherever that is. */
public final class IssueLink {

    private static final long NOWHERE = 0;

    private final long issueId;
    private final Share share;
    private final long lastProjectId;

    private IssueLink(long issueId, Share share, long lastProjectId) {
        this.issueId = issueId;
        this.share = Objects.requireNonNull(share, "share");
        this.lastProjectId = lastProjectId;
    }

    public static IssueLink of(long issueId, Share share) {
        return new IssueLink(issueId, share, NOWHERE);
    }

    /** @param projectId 0 when nobody knows */
    public IssueLink lastSeenIn(long projectId) {
        return new IssueLink(issueId, share, projectId);
    }

    /** Whether the issue was in one of the projects when that was last looked after; it may have moved a moment ago. */
    public boolean wasLastSeenInOneOf(Set<Long> projectIds) {
        return lastProjectId != NOWHERE && projectIds.contains(lastProjectId);
    }

    public long issueId() {
        return issueId;
    }

    public Share share() {
        return share;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof IssueLink && isSameAs((IssueLink) other);
    }

    private boolean isSameAs(IssueLink that) {
        return issueId == that.issueId && share.equals(that.share);
    }

    @Override
    public int hashCode() {
        return Objects.hash(issueId, share);
    }

    @Override
    public String toString() {
        return "issue " + issueId + ": " + share;
    }
}
