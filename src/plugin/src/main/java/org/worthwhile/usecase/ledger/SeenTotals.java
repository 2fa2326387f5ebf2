package org.worthwhile.usecase.ledger;

import org.worthwhile.domain.ledger.LedgerTotals;

/** Totals over the entries that somebody may see. */
public final class SeenTotals {

    private final LedgerTotals totals;
    private final boolean leavesOut;

    SeenTotals(LedgerTotals totals, boolean leavesOut) {
        this.totals = totals;
        this.leavesOut = leavesOut;
    }

    public LedgerTotals totals() {
        return totals;
    }

    /** Whether there are entries that the person may not see; how many is not told. */
    public boolean leavesOut() {
        return leavesOut;
    }
}
