package org.worthwhile.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.Test;

public class SpentBarViewTest {

    @Test
    public void isAsFullAsWhatIsSpent() {
        assertThat(SpentBarView.of(new BigDecimal("0.125"), "").getFilled()).isEqualTo(13);
        assertThat(SpentBarView.of(BigDecimal.ZERO, "").getFilled()).isZero();
        assertThat(SpentBarView.of(BigDecimal.ONE, "").isOver()).isFalse();
    }

    @Test
    public void isFullHoweverMuchMoreIsSpent() {
        SpentBarView bar = SpentBarView.of(new BigDecimal("123456789012"), "");

        assertThat(bar.getFilled()).isEqualTo(100);
        assertThat(bar.isOver()).isTrue();
    }
}
