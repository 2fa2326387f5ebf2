package org.worthwhile.usecase.grant;

import java.util.List;
import java.util.Optional;

/** Who is to hold a right, as somebody wants it: raw texts. */
public final class GrantRequest {

    private final String projectKey;
    private final String right;
    private final List<String> holders;
    private final List<String> seen;

    private GrantRequest(String projectKey, String right, List<String> holders, List<String> seen) {
        this.projectKey = projectKey;
        this.right = right;
        this.holders = holders;
        this.seen = seen;
    }

    /**
     * Decides the right.
     *
     * @param projectKey null for the defaults
     * @param right the name of the right, for example "VIEW_BUDGET"
     * @param holders in the form of {@link org.worthwhile.domain.grant.Holder#text()}; none means nobody
     */
    public static GrantRequest to(String projectKey, String right, List<String> holders) {
        return new GrantRequest(projectKey, right, List.copyOf(holders), null);
    }

    /** Forgets the decision, so that what stands behind it holds again. */
    public static GrantRequest inherit(String projectKey, String right) {
        return new GrantRequest(projectKey, right, null, null);
    }

    /** The same, but only while these hold the right: so that a newer change is not overwritten unseen. */
    public GrantRequest seeing(List<String> holdersSeen) {
        return new GrantRequest(projectKey, right, holders, List.copyOf(holdersSeen));
    }

    Optional<String> projectKey() {
        return Optional.ofNullable(projectKey);
    }

    String right() {
        return right == null ? "" : right;
    }

    /** Absent when the decision is to be forgotten. */
    Optional<List<String>> holders() {
        return Optional.ofNullable(holders);
    }

    /** Absent when it does not matter who holds the right by now. */
    Optional<List<String>> seen() {
        return Optional.ofNullable(seen);
    }
}
