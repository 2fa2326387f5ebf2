package org.worthwhile.domain.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.joda.money.Money;
import org.junit.Test;
import org.worthwhile.domain.Refused;

public class BudgetPartsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    @Test
    public void toleranceIsZeroToAHundredPerCentInHundredths() {
        assertThat(Tolerance.ofPercent(new BigDecimal("7.25")).basisPoints()).isEqualTo(725);
        assertThat(Tolerance.ofPercent(new BigDecimal("100.00"))).hasToString("100 %");
        assertThat(Tolerance.ofPercent(new BigDecimal("10.50"))).hasToString("10.5 %");
        for (String percent : new String[] {"-0.01", "100.01", "1.005"}) {
            assertThat(Refused.because(() -> Tolerance.ofPercent(new BigDecimal(percent)))).as(percent).isEqualTo("tolerance-invalid[]");
        }
    }

    @Test
    public void aPeriodMayBeOneDayButDoesNotEndBeforeItStarts() {
        assertThat(Period.of(DAY, DAY)).hasToString("2026-01-01 to 2026-01-01");
        assertThat(Refused.because(() -> Period.of(DAY, DAY.minusDays(1)))).isEqualTo("period-ends-before-start[]");
    }

    @Test
    public void daysOfAPeriodPassOneByOne() {
        Period four = Period.of(DAY, DAY.plusDays(3));

        assertThat(four.elapsed(DAY.minusDays(1))).isEqualByComparingTo("0");
        assertThat(four.elapsed(DAY)).isEqualByComparingTo("0.25");
        assertThat(four.elapsed(DAY.plusDays(2))).isEqualByComparingTo("0.75");
        assertThat(four.elapsed(DAY.plusDays(3))).isEqualByComparingTo("1");
        assertThat(four.elapsed(DAY.plusDays(30))).isEqualByComparingTo("1");
        assertThat(Period.of(DAY, DAY).elapsed(DAY)).isEqualByComparingTo("1");
    }

    @Test
    public void anAmountIsSpreadEvenlyOverTheDaysAndRoundedOnce() {
        Period three = Period.of(DAY, DAY.plusDays(2));
        assertThat(three.spread(Money.parse("EUR 100"), DAY.minusDays(1))).isEqualTo(Money.parse("EUR 0"));
        assertThat(three.spread(Money.parse("EUR 100"), DAY)).isEqualTo(Money.parse("EUR 33.33"));
        assertThat(three.spread(Money.parse("EUR 100"), DAY.plusDays(1))).isEqualTo(Money.parse("EUR 66.67"));
        assertThat(three.spread(Money.parse("JPY 5"), DAY)).isEqualTo(Money.parse("JPY 2"));
        assertThat(three.spread(Money.parse("EUR 100"), DAY.plusDays(2))).isEqualTo(Money.parse("EUR 100"));
        assertThat(three.spread(Money.parse("EUR 100"), DAY.plusYears(1))).isEqualTo(Money.parse("EUR 100"));
    }

    @Test
    public void plannedHoursAreWholeSeconds() {
        assertThat(PlannedHours.of(new BigDecimal("0.01")).seconds()).isEqualTo(36);
        assertThat(PlannedHours.of(new BigDecimal("9999999.99")).seconds()).isEqualTo(35_999_999_964L);
        assertThat(Refused.because(() -> PlannedHours.of(new BigDecimal("0.001")))).isEqualTo("hours-too-precise[2]");
        assertThat(Refused.because(() -> PlannedHours.of(new BigDecimal("-1")))).isEqualTo("hours-negative[]");
        assertThat(Refused.because(() -> PlannedHours.of(new BigDecimal("10000000")))).isEqualTo("amount-too-large[7]");
    }

    @Test
    public void amountsAreNotNegative() {
        assertThat(Refused.because(() -> terms("EUR -1"))).isEqualTo("budget-negative[]");
        assertThat(Refused.because(() -> terms("EUR 0"))).isEqualTo("accepted");
    }

    @Test
    public void aReasonSaysSomething() {
        assertThat(Refused.because(() -> Reason.of(" \u200B"))).isEqualTo("reason-missing[]");
        assertThat(Refused.because(() -> Reason.of("a\u0000"))).isEqualTo("text-unstorable[]");
        assertThat(Reason.of("<b>Scope grew</b>").text()).isEqualTo("<b>Scope grew</b>");
    }

    private static BudgetTerms terms(String amount) {
        return new BudgetTerms(Money.parse(amount), Optional.empty(), Period.of(DAY, DAY), Tolerance.NONE);
    }
}
