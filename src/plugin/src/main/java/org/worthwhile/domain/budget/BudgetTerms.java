package org.worthwhile.domain.budget;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.joda.money.Money;
import org.worthwhile.domain.refusal.InvalidValue;

/** What a budget allows: an amount, perhaps hours, in a period, and how far it may be exceeded. */
public final class BudgetTerms {

    private final Money amount;
    private final Optional<PlannedHours> hours;
    private final Period period;
    private final Tolerance tolerance;

    public BudgetTerms(Money amount, Optional<PlannedHours> hours, Period period, Tolerance tolerance) {
        if (amount.isNegative()) {
            throw new InvalidValue("worthwhile.error.budget-negative");
        }
        this.amount = amount;
        this.hours = Objects.requireNonNull(hours, "hours");
        this.period = Objects.requireNonNull(period, "period");
        this.tolerance = Objects.requireNonNull(tolerance, "tolerance");
    }

    public Money amount() {
        return amount;
    }

    public Optional<PlannedHours> hours() {
        return hours;
    }

    BudgetTerms withoutHours() {
        return new BudgetTerms(amount, Optional.empty(), period, tolerance);
    }

    public Period period() {
        return period;
    }

    public Tolerance tolerance() {
        return tolerance;
    }

    /** What the budget allows up to a day, its amount being spread evenly over the days of its period. */
    public Money plannedUpTo(LocalDate day) {
        return period.spread(amount, day);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BudgetTerms && isSameAs((BudgetTerms) other);
    }

    private boolean isSameAs(BudgetTerms that) {
        return amount.equals(that.amount) && hours.equals(that.hours)
                && period.equals(that.period) && tolerance.equals(that.tolerance);
    }

    @Override
    public int hashCode() {
        return Objects.hash(amount, hours, period, tolerance);
    }

    @Override
    public String toString() {
        return amount + ", " + hours + ", " + period + ", tolerance " + tolerance;
    }
}
