package org.worthwhile.domain.rate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.joda.money.Money;
import org.worthwhile.domain.refusal.InvalidValue;

/** Money that we pay per hour of work; zero for work that deliberately costs nothing, never negative. */
public final class CostRate {

    private static final int MOST_WHOLE_DIGITS = 9;
    /** Up to here the cost of every worklog that Jira can hold fits a Long of minor units. */
    private static final BigDecimal TOO_LARGE = BigDecimal.TEN.pow(MOST_WHOLE_DIGITS);
    private static final BigDecimal SECONDS_PER_HOUR = BigDecimal.valueOf(3600);

    private final Money perHour;

    private CostRate(Money perHour) {
        this.perHour = perHour;
    }

    public static CostRate perHour(Money amount) {
        if (amount.isNegative()) {
            throw new InvalidValue("worthwhile.error.rate-negative");
        }
        if (amount.getAmount().compareTo(TOO_LARGE) >= 0) {
            throw new InvalidValue("worthwhile.error.amount-too-large", MOST_WHOLE_DIGITS);
        }
        return new CostRate(amount);
    }

    public Money perHour() {
        return perHour;
    }

    /** Cost = exact seconds x rate / 3600, rounded half-up to the currency's minor unit, once per worklog. */
    public Money costOf(long seconds) {
        BigDecimal exact = perHour.getAmount().multiply(BigDecimal.valueOf(seconds));
        int decimals = perHour.getCurrencyUnit().getDecimalPlaces();
        return Money.of(perHour.getCurrencyUnit(), exact.divide(SECONDS_PER_HOUR, decimals, RoundingMode.HALF_UP));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CostRate && ((CostRate) other).perHour.equals(perHour);
    }

    @Override
    public int hashCode() {
        return perHour.hashCode();
    }

    @Override
    public String toString() {
        return perHour + "/h";
    }
}
