package org.worthwhile.usecase.ledger;

import java.util.Comparator;

/** A place on the way through all issues: project by project, and within a project issue by issue, by ascending ids. */
public final class IssuePlace implements Comparable<IssuePlace> {

    static final IssuePlace START = new IssuePlace(0, 0);
    static final String NOWHERE = "-";

    private static final Comparator<IssuePlace> ORDER =
            Comparator.comparing(IssuePlace::projectId).thenComparing(IssuePlace::issueId);

    private final long projectId;
    private final long issueId;

    IssuePlace(long projectId, long issueId) {
        this.projectId = projectId;
        this.issueId = issueId;
    }

    /** Reads what {@link #text()} wrote. */
    static IssuePlace of(String text) {
        int colon = text.indexOf(':');
        return new IssuePlace(Long.parseLong(text.substring(0, colon)), Long.parseLong(text.substring(colon + 1)));
    }

    String text() {
        return projectId + ":" + issueId;
    }

    public long projectId() {
        return projectId;
    }

    public long issueId() {
        return issueId;
    }

    @Override
    public int compareTo(IssuePlace other) {
        return ORDER.compare(this, other);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof IssuePlace && compareTo((IssuePlace) other) == 0;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(projectId) * 31 + Long.hashCode(issueId);
    }

    @Override
    public String toString() {
        return text();
    }
}
