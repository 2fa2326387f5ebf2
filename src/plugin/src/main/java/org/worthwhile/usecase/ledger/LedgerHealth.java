package org.worthwhile.usecase.ledger;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.worthwhile.domain.health.Verdict;

/** Whether the ledger can be relied on, with the evidence. */
public final class LedgerHealth {

    private final Instant asOf;
    private final LedgerState state;
    private final List<LedgerConcern> concerns;
    private final long entries;
    private final long unpricedEntries;
    private final List<UnpricedWork> unpriced;

    LedgerHealth(Instant asOf, LedgerState state, List<LedgerConcern> concerns, long entries, long unpricedEntries, List<UnpricedWork> unpriced) {
        this.asOf = asOf;
        this.state = state;
        this.concerns = List.copyOf(concerns);
        this.entries = entries;
        this.unpricedEntries = unpricedEntries;
        this.unpriced = List.copyOf(unpriced);
    }

    public Instant asOf() {
        return asOf;
    }

    public LedgerState state() {
        return state;
    }

    /** That of the worst concern. */
    public Verdict verdict() {
        return concerns.stream().map(LedgerConcern::verdict).max(Comparator.naturalOrder()).orElse(Verdict.GOOD);
    }

    public List<LedgerConcern> concerns() {
        return concerns;
    }

    public long entries() {
        return entries;
    }

    /** In all projects, also those that are not listed. */
    public long unpricedEntries() {
        return unpricedEntries;
    }

    /** The projects with most of it first: some of those that the reader may browse and see prices or their absence in. */
    public List<UnpricedWork> unpriced() {
        return unpriced;
    }

    /** Whether some unpriced work is in projects that are not listed. */
    public boolean leavesOut() {
        return unpriced.stream().mapToLong(UnpricedWork::entries).sum() < unpricedEntries;
    }
}
