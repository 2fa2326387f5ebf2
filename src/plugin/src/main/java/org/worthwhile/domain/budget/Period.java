package org.worthwhile.domain.budget;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.joda.money.Money;
import org.worthwhile.domain.refusal.InvalidValue;

/** The days from one day to another, both included. */
public final class Period {

    private final LocalDate from;
    private final LocalDate to;

    private Period(LocalDate from, LocalDate to) {
        this.from = Objects.requireNonNull(from, "from");
        this.to = Objects.requireNonNull(to, "to");
    }

    public static Period of(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            throw new InvalidValue("worthwhile.error.period-ends-before-start");
        }
        return new Period(from, to);
    }

    public LocalDate from() {
        return from;
    }

    public LocalDate to() {
        return to;
    }

    /** Days passed / days of the period, the day itself passed, not rounded for display: 0 before it begins, 1 after its end. */
    public BigDecimal elapsed(LocalDate day) {
        if (day.isBefore(from)) {
            return BigDecimal.ZERO;
        }
        return day.isBefore(to) ? BigDecimal.valueOf(days(from, day)).divide(BigDecimal.valueOf(days(from, to)), MathContext.DECIMAL64)
                : BigDecimal.ONE;
    }

    /** The part of an amount spread evenly over all days that falls on those up to this one, rounded half-up to the currency's minor unit. */
    public Money spread(Money amount, LocalDate upTo) {
        if (upTo.isBefore(from)) {
            return Money.zero(amount.getCurrencyUnit());
        }
        return upTo.isBefore(to) ? Money.of(amount.getCurrencyUnit(), amount.getAmount().multiply(BigDecimal.valueOf(days(from, upTo)))
                .divide(BigDecimal.valueOf(days(from, to)), amount.getScale(), RoundingMode.HALF_UP)) : amount;
    }

    private static long days(LocalDate first, LocalDate last) {
        return ChronoUnit.DAYS.between(first, last) + 1;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Period && isSameAs((Period) other);
    }

    private boolean isSameAs(Period that) {
        return from.equals(that.from) && to.equals(that.to);
    }

    @Override
    public int hashCode() {
        return Objects.hash(from, to);
    }

    @Override
    public String toString() {
        return from + " to " + to;
    }
}
