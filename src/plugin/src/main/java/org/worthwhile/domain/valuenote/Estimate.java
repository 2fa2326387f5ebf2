package org.worthwhile.domain.valuenote;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.worthwhile.domain.refusal.InvalidValue;

/**
 * What it is worth in money: low, likely and high, as far as they are known, in ascending order and one currency.
 * At least one figure is there. Negative figures are a dis-benefit.
 */
public final class Estimate {

    private final Optional<Money> low;
    private final Optional<Money> likely;
    private final Optional<Money> high;

    private Estimate(Optional<Money> low, Optional<Money> likely, Optional<Money> high) {
        this.low = low;
        this.likely = likely;
        this.high = high;
    }

    /** @throws org.joda.money.CurrencyMismatchException when the figures are in different currencies */
    public static Estimate of(Optional<Money> low, Optional<Money> likely, Optional<Money> high) {
        if (Stream.of(low, likely, high).noneMatch(Optional::isPresent)) {
            throw InvalidValue.inPart("likely", "worthwhile.error.estimate-without-figure");
        }
        refuseIfAbove(low, likely, "low", "worthwhile.error.low-above-likely");
        refuseIfAbove(likely, high, "high", "worthwhile.error.high-below-likely");
        refuseIfAbove(low, high, "high", "worthwhile.error.high-below-low");
        return new Estimate(low, likely, high);
    }

    public Optional<Money> low() {
        return low;
    }

    public Optional<Money> likely() {
        return likely;
    }

    public Optional<Money> high() {
        return high;
    }

    public CurrencyUnit currency() {
        return Stream.of(low, likely, high).flatMap(Optional::stream).findFirst().orElseThrow().getCurrencyUnit();
    }

    private static void refuseIfAbove(Optional<Money> smaller, Optional<Money> larger, String part, String messageKey) {
        if (smaller.isPresent() && larger.isPresent() && smaller.get().isGreaterThan(larger.get())) {
            throw InvalidValue.inPart(part, messageKey);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Estimate && isSameAs((Estimate) other);
    }

    private boolean isSameAs(Estimate that) {
        return low.equals(that.low) && likely.equals(that.likely) && high.equals(that.high);
    }

    @Override
    public int hashCode() {
        return Objects.hash(low, likely, high);
    }

    @Override
    public String toString() {
        return low + " / " + likely + " / " + high;
    }
}
