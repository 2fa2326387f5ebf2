package org.worthwhile.domain.figure;

/** One change of one issue's figures. */
public final class Touch {

    private final long id;
    private final long issueId;

    public Touch(long id, long issueId) {
        this.id = id;
        this.issueId = issueId;
    }

    public long id() {
        return id;
    }

    public long issueId() {
        return issueId;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Touch && ((Touch) other).id == id;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(id);
    }

    @Override
    public String toString() {
        return "issue " + issueId;
    }
}
