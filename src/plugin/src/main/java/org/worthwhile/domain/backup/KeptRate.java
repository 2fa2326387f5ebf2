package org.worthwhile.domain.backup;

import java.util.Objects;
import org.worthwhile.domain.rate.Rate;

/** A rate as it is stored, also when it was removed. */
public final class KeptRate {

    private final Rate rate;
    private final boolean removed;

    public KeptRate(Rate rate, boolean removed) {
        this.rate = Objects.requireNonNull(rate, "rate");
        this.removed = removed;
    }

    public Rate rate() {
        return rate;
    }

    /** A removed rate prices nothing; it stays so that its id is never given twice. */
    public boolean isRemoved() {
        return removed;
    }
}
