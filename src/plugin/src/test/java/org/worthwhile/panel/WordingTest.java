package org.worthwhile.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.Test;
import org.worthwhile.domain.valuenote.Confidence;

public class WordingTest {

    private static final char NO_BREAK = '\u00a0';

    private final Wording english = Readers.wording(Locale.US);
    private final Wording german = Readers.wording(Locale.GERMANY);

    @Test
    public void agesAreCountedInTheLargestUnit() {
        assertThat(english.age(Duration.ofSeconds(-5))).isEqualTo("a moment ago");
        assertThat(english.age(Duration.ofSeconds(119))).isEqualTo("1 minute ago");
        assertThat(english.age(Duration.ofMinutes(59))).isEqualTo("59 minutes ago");
        assertThat(english.age(Duration.ofMinutes(60))).isEqualTo("1 hour ago");
        assertThat(german.age(Duration.ofDays(3))).isEqualTo("vor 3 Tagen");
    }

    @Test
    public void amountsFollowTheReadersLanguage() {
        Money amount = Money.parse("EUR 12500.50");

        assertThat(english.money(amount)).isEqualTo("EUR" + NO_BREAK + "12,500.50");
        assertThat(german.money(amount)).isEqualTo("12.500,50" + NO_BREAK + "EUR");
    }

    @Test
    public void wholeAmountsHaveNoDecimals() {
        assertThat(english.amount(Money.parse("USD -1200.00"))).isEqualTo("-1,200");
        assertThat(english.amount(Money.parse("JPY 1200"))).isEqualTo("1,200");
    }

    @Test
    public void decimalsAreNeverRoundedAway() {
        assertThat(english.amount(Money.parse("EUR 0.01"))).isEqualTo("0.01");
        assertThat(english.amount(Money.parse("KWD 1.005"))).isEqualTo("1.005");
    }

    @Test
    public void hugeAmountsStayExact() {
        assertThat(english.amount(Money.parse("EUR 999999999999.99"))).isEqualTo("999,999,999,999.99");
    }

    @Test
    public void percentagesFollowTheReadersLanguage() {
        assertThat(english.percent(Confidence.of(80))).isEqualTo("80%");
        assertThat(german.percent(Confidence.of(80))).isEqualTo("80" + NO_BREAK + "%");
    }

    @Test
    public void halfAPercentIsRoundedUp() {
        assertThat(english.percent(new BigDecimal("0.125"))).isEqualTo("13%");
        assertThat(english.percent(new BigDecimal("-0.125"))).isEqualTo("-13%");
    }

    @Test
    public void percentagesThatSomebodyEnteredKeepTheirDecimals() {
        assertThat(english.exactPercent(new BigDecimal("0.025"))).isEqualTo("2.5%");
        assertThat(german.exactPercent(new BigDecimal("0.0725"))).isEqualTo("7,25" + NO_BREAK + "%");
        assertThat(english.exactPercent(new BigDecimal("0.10"))).isEqualTo("10%");
        assertThat(english.exactPercent(BigDecimal.ONE)).isEqualTo("100%");
    }

    @Test
    public void whatIsMoreThanNothingIsNeverShownAsNothing() {
        assertThat(english.share(new BigDecimal("0.004"))).isEqualTo("<1%");
        assertThat(english.share(BigDecimal.ZERO)).isEqualTo("0%");
        assertThat(german.ratio(new BigDecimal("0.0004"))).isEqualTo("<0,01");
        assertThat(german.ratio(new BigDecimal("1234.565"))).isEqualTo("1.234,57");
    }

    @Test
    public void daysFollowTheReadersLanguage() {
        assertThat(english.date(LocalDate.of(2026, 3, 1))).isEqualTo("Mar 1, 2026");
        assertThat(german.date(LocalDate.of(2026, 3, 1))).isEqualTo("01.03.2026");
    }

    @Test
    public void momentsAreDaysOnTheReadersCalendar() {
        assertThat(english.date(Instant.parse("2026-03-01T23:30:00Z"))).isEqualTo("Mar 2, 2026");
    }

    @Test
    public void showsHowTheReaderWouldTypeAnAmount() {
        assertThat(english.amountExample()).isEqualTo("1,234.56");
        assertThat(german.amountExample()).isEqualTo("1.234,56");
    }

    @Test
    public void currenciesHaveCodeAndName() {
        assertThat(english.currency(CurrencyUnit.EUR)).isEqualTo("EUR – Euro");
        assertThat(german.currency(CurrencyUnit.USD)).isEqualTo("USD – US-Dollar");
    }

    @Test
    public void argumentsOfRefusalsAreFormatted() {
        assertThat(english.text("worthwhile.error.text-too-long", List.of(4000, 4001)))
                .isEqualTo("This is too long: 4,001 characters of at most 4,000.");
    }

    @Test
    public void countsReadNaturally() {
        assertThat(english.text("worthwhile.value-panel.note-count", 1)).isEqualTo("1 value note.");
        assertThat(german.text("worthwhile.value-panel.withdrawn-count", 1200)).isEqualTo("1.200 zurückgezogene Notizen");
    }

    @Test
    public void namesStandAsTheReadersLanguageOrdersThem() {
        assertThat(List.of("Zoe", "\u00c5sa", "berta").stream().sorted(german.alphabet()).toList()).containsExactly("\u00c5sa", "berta", "Zoe");
    }
}
