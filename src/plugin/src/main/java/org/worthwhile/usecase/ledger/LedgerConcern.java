package org.worthwhile.usecase.ledger;

import org.worthwhile.domain.health.Verdict;

/** A reason not to take the ledger's figures at their word. */
public enum LedgerConcern {
    /** Jira's worklogs were never read to their end: totals are too small. */
    NEVER_FOLLOWED(Verdict.UNKNOWN),
    /** Nobody knows what happened in Jira since. */
    FOLLOWED_LONG_AGO(Verdict.UNKNOWN),
    /** Moved and deleted issues may be missing. */
    NEVER_COMPARED(Verdict.UNKNOWN),
    /** Moved and deleted issues since then may be missing. */
    COMPARED_LONG_AGO(Verdict.UNKNOWN),
    /** The last minutes are missing. */
    FOLLOWED_LATE(Verdict.AT_RISK),
    /** Some entries still have an old price. */
    REPRICING(Verdict.AT_RISK),
    /** Some work has no price, so that totals are too small. */
    UNPRICED(Verdict.AT_RISK);

    private final Verdict verdict;

    LedgerConcern(Verdict verdict) {
        this.verdict = verdict;
    }

    public Verdict verdict() {
        return verdict;
    }
}
