package org.worthwhile.domain.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.joda.money.Money;
import org.junit.Test;

public class CurrencyTotalsTest {

    @Test
    public void addsPerCurrencyAndSortsByCode() {
        CurrencyTotals totals = CurrencyTotals.of(List.of(
                Money.parse("USD 5.00"), Money.parse("EUR 1.10"), Money.parse("EUR 2.20"), Money.parse("CHF -3.00")));

        assertThat(totals.amounts()).extracting(Money::toString).containsExactly("CHF -3.00", "EUR 3.30", "USD 5.00");
    }

    @Test
    public void nothingAddsUpToNothingRatherThanZero() {
        assertThat(CurrencyTotals.of(List.of()).isEmpty()).isTrue();
    }

    @Test
    public void amountsThatCancelOutAreZeroRatherThanNothing() {
        CurrencyTotals totals = CurrencyTotals.of(List.of(Money.parse("EUR 5"), Money.parse("EUR -5")));

        assertThat(totals.amounts()).containsExactly(Money.parse("EUR 0"));
    }
}
