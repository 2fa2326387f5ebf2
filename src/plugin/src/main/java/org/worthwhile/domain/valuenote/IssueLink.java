package org.worthwhile.domain.valuenote;

import java.util.Objects;

/** Ties a note to an issue that brings its value about. */
public final class IssueLink {

    private final long issueId;
    private final Share share;

    private IssueLink(long issueId, Share share) {
        this.issueId = issueId;
        this.share = Objects.requireNonNull(share, "share");
    }

    public static IssueLink of(long issueId, Share share) {
        return new IssueLink(issueId, share);
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
