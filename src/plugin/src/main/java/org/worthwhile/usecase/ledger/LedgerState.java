package org.worthwhile.usecase.ledger;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.worthwhile.domain.rate.Repricing;

/** How the ledger stands to Jira and to the rates. */
public final class LedgerState {

    private final FeedMarks feeds;
    private final Optional<Instant> reconciledAt;
    private final boolean reconciling;
    private final Optional<ComparisonProgress> comparison;
    private final List<Repricing> repricings;

    /** @param comparison absent when none is under way */
    LedgerState(FeedMarks feeds, Optional<Instant> reconciledAt, boolean reconciling, Optional<ComparisonProgress> comparison,
            List<Repricing> repricings) {
        this.feeds = feeds;
        this.reconciledAt = reconciledAt;
        this.reconciling = reconciling;
        this.comparison = comparison;
        this.repricings = List.copyOf(repricings);
    }

    /** When the feeds were last followed to their end; absent until the first time. */
    public Optional<Instant> followedAt() {
        return feeds.followedAt();
    }

    public FeedMarks feeds() {
        return feeds;
    }

    /** When everything was last compared. */
    public Optional<Instant> reconciledAt() {
        return reconciledAt;
    }

    /** Whether everything is being compared, or about to be. */
    public boolean isReconciling() {
        return reconciling;
    }

    /** Absent when no comparison is under way. */
    public Optional<ComparisonProgress> comparison() {
        return comparison;
    }

    /** The orders to price anew that are not finished, oldest first. */
    public List<Repricing> repricings() {
        return repricings;
    }
}
