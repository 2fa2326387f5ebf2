package org.worthwhile.domain.ledger;

import java.util.Objects;

/** Totals over the entries that somebody may see. */
public final class SeenTotals {

    public static final SeenTotals NONE = new SeenTotals(LedgerTotals.NONE, false);

    private final LedgerTotals totals;
    private final boolean leavesOut;

    public SeenTotals(LedgerTotals totals, boolean leavesOut) {
        this.totals = Objects.requireNonNull(totals, "totals");
        this.leavesOut = leavesOut;
    }

    public LedgerTotals totals() {
        return totals;
    }

    /** Whether there are entries that the person may not see; how many is not told. */
    public boolean leavesOut() {
        return leavesOut;
    }

    public SeenTotals plus(SeenTotals other) {
        return new SeenTotals(totals.plus(other.totals), leavesOut || other.leavesOut);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SeenTotals && totals.equals(((SeenTotals) other).totals) && leavesOut == ((SeenTotals) other).leavesOut;
    }

    @Override
    public int hashCode() {
        return Objects.hash(totals, leavesOut);
    }

    @Override
    public String toString() {
        return totals + (leavesOut ? " and more" : "");
    }
}
