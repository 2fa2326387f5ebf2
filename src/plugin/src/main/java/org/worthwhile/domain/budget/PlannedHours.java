package org.worthwhile.domain.budget;

import java.math.BigDecimal;
import java.time.Duration;
import org.worthwhile.domain.refusal.InvalidValue;

/** An amount of work that is planned: zero to 9,999,999.99 hours, kept in whole seconds. */
public final class PlannedHours {

    private static final int MOST_WHOLE_DIGITS = 7;
    private static final int MOST_DECIMALS = 2;
    private static final BigDecimal SECONDS_PER_HOUR = BigDecimal.valueOf(3600);
    private static final long TOO_MANY_SECONDS = BigDecimal.TEN.pow(MOST_WHOLE_DIGITS).multiply(SECONDS_PER_HOUR).longValueExact();

    private final long seconds;

    private PlannedHours(long seconds) {
        this.seconds = seconds;
    }

    public static PlannedHours ofSeconds(long seconds) {
        if (seconds < 0) {
            throw new InvalidValue("worthwhile.error.hours-negative");
        }
        if (seconds >= TOO_MANY_SECONDS) {
            throw new InvalidValue("worthwhile.error.amount-too-large", MOST_WHOLE_DIGITS);
        }
        return new PlannedHours(seconds);
    }

    /** @param hours with at most two decimals, so that they are whole seconds */
    public static PlannedHours of(BigDecimal hours) {
        if (hours.scale() > MOST_DECIMALS) {
            throw new InvalidValue("worthwhile.error.hours-too-precise", MOST_DECIMALS);
        }
        return ofSeconds(hours.multiply(SECONDS_PER_HOUR).longValueExact());
    }

    /** What several plans add up to may be more than a single one can say. */
    public PlannedHours plus(PlannedHours other) {
        return new PlannedHours(Math.addExact(seconds, other.seconds));
    }

    public long seconds() {
        return seconds;
    }

    public Duration duration() {
        return Duration.ofSeconds(seconds);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PlannedHours && ((PlannedHours) other).seconds == seconds;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(seconds);
    }

    @Override
    public String toString() {
        return duration().toString();
    }
}
