package org.worthwhile.domain.valuenote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.joda.money.CurrencyMismatchException;
import org.joda.money.Money;
import org.junit.Test;
import org.worthwhile.domain.Refused;

public class EstimateTest {

    @Test
    public void figuresAscend() {
        assertThat(refusalOf("1", "2", "3")).isEqualTo("accepted");
        assertThat(refusalOf("2", "2", "2")).isEqualTo("accepted");
        assertThat(refusalOf("-3", "-2", "-1")).isEqualTo("accepted");
        assertThat(refusalOf("3", "2", "4")).isEqualTo("low: low-above-likely[]");
        assertThat(refusalOf("1", "2", "1.99")).isEqualTo("high: high-below-likely[]");
        assertThat(refusalOf("2", null, "1")).isEqualTo("high: high-below-low[]");
        assertThat(refusalOf("-1", "-2", null)).isEqualTo("low: low-above-likely[]");
    }

    @Test
    public void oneFigureIsEnough() {
        assertThat(refusalOf("1", null, null)).isEqualTo("accepted");
        assertThat(refusalOf(null, "1", null)).isEqualTo("accepted");
        assertThat(refusalOf(null, null, "1")).isEqualTo("accepted");
        assertThat(refusalOf("1", null, "3")).isEqualTo("accepted");
        assertThat(refusalOf(null, null, null)).isEqualTo("likely: estimate-without-figure[]");
    }

    @Test
    public void isInOneCurrency() {
        assertThat(estimate(null, null, "1").currency().getCode()).isEqualTo("EUR");
        assertThatThrownBy(() -> Estimate.of(Optional.of(Money.parse("EUR 1")), Optional.of(Money.parse("USD 2")), Optional.empty()))
                .isInstanceOf(CurrencyMismatchException.class);
    }

    private static String refusalOf(String low, String likely, String high) {
        return Refused.because(() -> estimate(low, likely, high));
    }

    private static Estimate estimate(String low, String likely, String high) {
        return Estimate.of(euros(low), euros(likely), euros(high));
    }

    private static Optional<Money> euros(String amount) {
        return Optional.ofNullable(amount).map(text -> Money.parse("EUR " + text));
    }
}
