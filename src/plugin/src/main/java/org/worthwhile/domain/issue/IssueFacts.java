package org.worthwhile.domain.issue;

import java.util.Objects;
import java.util.Optional;

/** What Jira plans for an issue: who is to do it, and how long it takes. */
public final class IssueFacts {

    private final IssueRef issue;
    private final String summary;
    private final String assigneeKey;
    private final Long originalSeconds;
    private final Long remainingSeconds;

    /**
     * @param assigneeKey user key; null when nobody is assigned
     * @param originalSeconds null when there is no original estimate
     * @param remainingSeconds null when there is no remaining estimate, which is not the same as nothing left to do
     */
    public IssueFacts(IssueRef issue, String summary, String assigneeKey, Long originalSeconds, Long remainingSeconds) {
        this.issue = Objects.requireNonNull(issue, "issue");
        this.summary = Objects.requireNonNull(summary, "summary");
        this.assigneeKey = assigneeKey;
        this.originalSeconds = originalSeconds;
        this.remainingSeconds = remainingSeconds;
    }

    public IssueRef issue() {
        return issue;
    }

    public String summary() {
        return summary;
    }

    public Optional<String> assigneeKey() {
        return Optional.ofNullable(assigneeKey);
    }

    public Optional<Long> originalSeconds() {
        return Optional.ofNullable(originalSeconds);
    }

    public Optional<Long> remainingSeconds() {
        return Optional.ofNullable(remainingSeconds);
    }
}
