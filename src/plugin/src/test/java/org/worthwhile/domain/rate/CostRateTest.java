package org.worthwhile.domain.rate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.joda.money.Money;
import org.junit.Test;
import org.worthwhile.domain.Refused;

public class CostRateTest {

    /** Rate per hour, worked seconds, cost. */
    private static final List<Object[]> TABLE = List.of(
            new Object[] {"EUR 280", 600L, "EUR 46.67"},
            new Object[] {"EUR 280", 12 * 3600L + 1200, "EUR 3453.33"},
            new Object[] {"EUR 15", 3 * 3600L + 1680, "EUR 52.00"},
            new Object[] {"EUR 100", 3600L, "EUR 100.00"},
            new Object[] {"EUR 0.18", 100L, "EUR 0.01"},
            new Object[] {"EUR 0.17", 100L, "EUR 0.00"},
            new Object[] {"EUR 99.99", 1L, "EUR 0.03"},
            new Object[] {"EUR 100", 0L, "EUR 0.00"},
            new Object[] {"EUR 0", 3600L, "EUR 0.00"},
            new Object[] {"JPY 5000", 2220L, "JPY 3083"},
            new Object[] {"JPY 1", 1800L, "JPY 1"},
            new Object[] {"JPY 1", 1799L, "JPY 0"},
            new Object[] {"KWD 10.125", 600L, "KWD 1.688"},
            new Object[] {"KWD 0.001", 1800L, "KWD 0.001"});

    @Test
    public void costIsExactSecondsTimesRateRoundedHalfUpToTheMinorUnit() {
        TABLE.forEach(row -> assertThat(CostRate.perHour(Money.parse((String) row[0])).costOf((Long) row[1]))
                .as("%s for %s s", row[0], row[1]).isEqualTo(Money.parse((String) row[2])));
    }

    @Test
    public void theLargestRateTimesTheLongestWorklogFitsTheStore() {
        Money cost = CostRate.perHour(Money.parse("KWD 999999999.999")).costOf(Integer.MAX_VALUE);

        assertThat(cost.getAmountMinorLong()).isPositive();
    }

    @Test
    public void negativeAndAbsurdRatesAreRefused() {
        assertThat(Refused.because(() -> CostRate.perHour(Money.parse("EUR -0.01")))).isEqualTo("rate-negative[]");
        assertThat(Refused.because(() -> CostRate.perHour(Money.parse("EUR 1000000000")))).isEqualTo("amount-too-large[9]");
        assertThat(Refused.because(() -> CostRate.perHour(Money.parse("EUR 999999999.99")))).isEqualTo("accepted");
        assertThat(Refused.because(() -> CostRate.perHour(Money.parse("EUR 0")))).isEqualTo("accepted");
    }
}
