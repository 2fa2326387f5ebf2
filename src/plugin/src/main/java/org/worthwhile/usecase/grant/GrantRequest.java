package org.worthwhile.usecase.grant;

import java.util.List;
import java.util.Optional;

/** Who is to hold a right, as somebody wants it: raw texts. */
public final class GrantRequest {

    private final String projectKey;
    private final String right;
    private final List<String> holders;

    private GrantRequest(String projectKey, String right, List<String> holders) {
        this.projectKey = projectKey;
        this.right = right;
        this.holders = holders;
    }

    /**
     * Decides the right.
     *
     * @param projectKey null for the defaults
     * @param right the name of the right, for example "VIEW_BUDGET"
     * @param holders in the form of {@link org.worthwhile.domain.grant.Holder#text()}; none means nobody
     */
    public static GrantRequest to(String projectKey, String right, List<String> holders) {
        return new GrantRequest(projectKey, right, List.copyOf(holders));
    }

    /** Forgets the decision, so that what stands behind it holds again. */
    public static GrantRequest inherit(String projectKey, String right) {
        return new GrantRequest(projectKey, right, null);
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
}
