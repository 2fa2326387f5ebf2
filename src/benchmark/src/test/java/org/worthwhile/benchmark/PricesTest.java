package org.worthwhile.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.Test;

public class PricesTest {

    @Test
    public void costIsRoundedHalfUpOncePerWorklog() {
        assertThat(new Prices.Price(1, "EUR", 100).costOf(17)).isZero();
        assertThat(new Prices.Price(1, "EUR", 100).costOf(18)).isEqualTo(1);
        assertThat(new Prices.Price(1, "EUR", 6_037).costOf(5_400)).isEqualTo(9_056);
    }
}
