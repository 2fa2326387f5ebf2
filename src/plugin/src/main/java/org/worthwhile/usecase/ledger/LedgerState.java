package org.worthwhile.usecase.ledger;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.worthwhile.domain.rate.Repricing;

/** How the ledger stands to Jira and to the rates. */
public final class LedgerState {

    private final Optional<Instant> followedAt;
    private final Optional<Instant> reconciledAt;
    private final boolean reconciling;
    private final List<Repricing> repricings;

    LedgerState(Optional<Instant> followedAt, Optional<Instant> reconciledAt, boolean reconciling, List<Repricing> repricings) {
        this.followedAt = followedAt;
        this.reconciledAt = reconciledAt;
        this.reconciling = reconciling;
        this.repricings = List.copyOf(repricings);
    }

    /** When the feeds were last followed to their end; absent until the first time. */
    public Optional<Instant> followedAt() {
        return followedAt;
    }

    /** When everything was last compared. */
    public Optional<Instant> reconciledAt() {
        return reconciledAt;
    }

    /** Whether everything is being compared, or about to be. */
    public boolean isReconciling() {
        return reconciling;
    }

    /** The orders to price anew that are not finished, oldest first. */
    public List<Repricing> repricings() {
        return repricings;
    }
}
