package org.worthwhile.domain.ledger;

import java.util.Objects;
import java.util.Optional;
import org.joda.money.Money;
import org.worthwhile.domain.rate.Rate;
import org.worthwhile.domain.rate.RateId;
import org.worthwhile.domain.rate.RateLevel;
import org.worthwhile.domain.rate.RateTable;

/** A worklog with its cost and the rate that priced it, or neither: unpriced is not the same as free. */
public final class LedgerEntry {

    private final Worked worked;
    private final RateId rate;
    private final Money cost;

    private LedgerEntry(Worked worked, RateId rate, Money cost) {
        this.worked = Objects.requireNonNull(worked, "worked");
        this.rate = rate;
        this.cost = cost;
    }

    /** By the rate that governs the author's work in the project on the day; unpriced when there is none. */
    public static LedgerEntry pricedBy(RateTable rates, Worked worked) {
        return rates.governing(RateLevel.mostSpecificFirst(worked.authorKey(), worked.projectId()), worked.day())
                .map(governing -> at(governing, worked))
                .orElseGet(() -> unpriced(worked));
    }

    /** For entries as they are stored. */
    public static LedgerEntry priced(Worked worked, RateId rate, Money cost) {
        return new LedgerEntry(worked, Objects.requireNonNull(rate, "rate"), Objects.requireNonNull(cost, "cost"));
    }

    public static LedgerEntry unpriced(Worked worked) {
        return new LedgerEntry(worked, null, null);
    }

    public Worked worked() {
        return worked;
    }

    public Optional<RateId> rate() {
        return Optional.ofNullable(rate);
    }

    public Optional<Money> cost() {
        return Optional.ofNullable(cost);
    }

    public boolean isPriced() {
        return rate != null;
    }

    /** The same work at the rates of another table. */
    public LedgerEntry repriced(RateTable rates) {
        return pricedBy(rates, worked);
    }

    private static LedgerEntry at(Rate governing, Worked worked) {
        return priced(worked, governing.id(), governing.cost().costOf(worked.seconds()));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LedgerEntry && isSameAs((LedgerEntry) other);
    }

    private boolean isSameAs(LedgerEntry that) {
        return worked.equals(that.worked) && Objects.equals(rate, that.rate) && Objects.equals(cost, that.cost);
    }

    @Override
    public int hashCode() {
        return worked.hashCode();
    }

    @Override
    public String toString() {
        return worked + " = " + (isPriced() ? cost + " by " + rate : "unpriced");
    }
}
