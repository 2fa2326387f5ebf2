package org.worthwhile.domain.valuenote;

import static org.assertj.core.api.Assertions.assertThat;

import org.joda.money.Money;
import org.junit.Test;
import org.worthwhile.domain.Refused;

public class ConfidenceTest {

    @Test
    public void isAWholeNumberFromZeroToAHundred() {
        assertThat(Confidence.read(" 75 ").percent()).isEqualTo(75);
        assertThat(Confidence.of(0).percent()).isZero();
        assertThat(Confidence.of(100).percent()).isEqualTo(100);
        for (String text : new String[] {"", "abc", "101", "-1", "12.5", "12,5", "50 %", "1e1", "9999999999", "\u0665"}) {
            assertThat(Refused.because(() -> Confidence.read(text))).as(text).isEqualTo("confidence-invalid[]");
        }
        assertThat(Refused.because(() -> Confidence.of(-1))).isEqualTo("confidence-invalid[]");
        assertThat(Refused.because(() -> Confidence.of(101))).isEqualTo("confidence-invalid[]");
    }

    @Test
    public void weighsHalfUpToTheMinorUnit() {
        Object[][] table = {
            {"EUR 1000.00", 75, "EUR 750.00"}, {"EUR 0.01", 50, "EUR 0.01"}, {"EUR 0.01", 49, "EUR 0.00"},
            {"EUR 0.10", 25, "EUR 0.03"}, {"EUR -0.01", 50, "EUR -0.01"}, {"EUR 999999999999.99", 99, "EUR 989999999999.99"},
            {"JPY 1", 50, "JPY 1"}, {"JPY 3", 33, "JPY 1"}, {"KWD 0.001", 50, "KWD 0.001"}, {"KWD 1.234", 10, "KWD 0.123"},
            {"EUR 5.00", 0, "EUR 0.00"}, {"EUR 5.00", 100, "EUR 5.00"}};
        for (Object[] row : table) {
            assertThat(Confidence.of((int) row[1]).weigh(Money.parse((String) row[0]))).as("%s x %s %%", row).hasToString((String) row[2]);
        }
    }
}
