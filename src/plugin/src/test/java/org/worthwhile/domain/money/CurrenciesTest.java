package org.worthwhile.domain.money;

import static org.assertj.core.api.Assertions.assertThat;

import org.joda.money.CurrencyUnit;
import org.junit.Test;
import org.worthwhile.domain.Refused;

public class CurrenciesTest {

    @Test
    public void knowsTheCurrenciesOfIso4217WithTheirDecimals() {
        assertThat(Currencies.named("EUR").getDecimalPlaces()).isEqualTo(2);
        assertThat(Currencies.named(" jpy ").getDecimalPlaces()).isZero();
        assertThat(Currencies.named("KWD").getDecimalPlaces()).isEqualTo(3);
    }

    @Test
    public void refusesWhatNobodyPaysWith() {
        for (String code : new String[] {"", "EU", "EURO", "\u20AC", "ABC", "XXX", "XTS", "XAU", "978", "E R"}) {
            assertThat(Refused.because(() -> Currencies.named(code))).as(code).isEqualTo("currency-unknown[]");
        }
    }

    @Test
    public void offersByCodeWhatIsPaidWithToday() {
        assertThat(Currencies.current()).extracting(CurrencyUnit::getCode).isSorted()
                .contains("CHF", "EUR", "JPY", "KWD").doesNotContain("XXX", "DEM", "ATS");
    }

    @Test
    public void stillAcceptsAHistoricCurrency() {
        assertThat(Currencies.named("DEM").getCode()).isEqualTo("DEM");
    }
}
