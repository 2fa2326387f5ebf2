package org.worthwhile.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.LocalDate;
import org.joda.money.Money;
import org.junit.Test;
import org.worthwhile.domain.rate.CostRate;
import org.worthwhile.domain.rate.Rate;
import org.worthwhile.domain.rate.RateLevel;
import org.worthwhile.domain.rate.RateTerms;
import org.worthwhile.domain.rate.Rates;

/** The table of rates that is kept in memory is never another one than that of the database. */
public class KnownRatesTest extends DatabaseContract {

    private static final RateTerms FOR_EVERYONE = new RateTerms(RateLevel.everyone(), LocalDate.EPOCH, CostRate.perHour(Money.parse("EUR 80")));
    private static final RateTerms FOR_ADA = new RateTerms(RateLevel.person("ada"), LocalDate.EPOCH, CostRate.perHour(Money.parse("EUR 90")));

    @Test
    public void whatIsTakenBackIsNotRemembered() {
        Rates rates = store.rates();
        Rate kept = rates.add(FOR_EVERYONE);

        Throwable pulled = catchThrowable(() -> store.transactions().perform(() -> {
            rates.add(FOR_ADA);
            assertThat(rates.table().rates()).hasSize(2);
            throw new IllegalStateException("pulled");
        }));

        assertThat(pulled).hasMessage("pulled");
        assertThat(rates.table().rates()).containsExactly(kept);
    }
}
