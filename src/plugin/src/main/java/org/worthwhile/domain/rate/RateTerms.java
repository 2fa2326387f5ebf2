package org.worthwhile.domain.rate;

import java.time.LocalDate;
import java.util.Objects;

/** What a rate says: at this level, from this day on, an hour costs so much. */
public final class RateTerms {

    private final RateLevel level;
    private final LocalDate validFrom;
    private final CostRate cost;

    public RateTerms(RateLevel level, LocalDate validFrom, CostRate cost) {
        this.level = Objects.requireNonNull(level, "level");
        this.validFrom = Objects.requireNonNull(validFrom, "validFrom");
        this.cost = Objects.requireNonNull(cost, "cost");
    }

    public RateLevel level() {
        return level;
    }

    /** The first day it applies. */
    public LocalDate validFrom() {
        return validFrom;
    }

    public CostRate cost() {
        return cost;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RateTerms && isSameAs((RateTerms) other);
    }

    private boolean isSameAs(RateTerms that) {
        return level.equals(that.level) && validFrom.equals(that.validFrom) && cost.equals(that.cost);
    }

    @Override
    public int hashCode() {
        return Objects.hash(level, validFrom, cost);
    }

    @Override
    public String toString() {
        return level + " from " + validFrom + ": " + cost;
    }
}
