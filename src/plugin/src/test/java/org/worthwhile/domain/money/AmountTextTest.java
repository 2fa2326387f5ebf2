package org.worthwhile.domain.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.joda.money.CurrencyUnit;
import org.junit.Test;
import org.worthwhile.domain.Refused;

public class AmountTextTest {

    private static final CurrencyUnit JPY = CurrencyUnit.of("JPY");
    private static final CurrencyUnit KWD = CurrencyUnit.of("KWD");
    private static final AmountText PLAIN = AmountText.plain();
    private static final AmountText GERMAN = AmountText.typedIn(Locale.GERMANY);
    private static final AmountText ENGLISH = AmountText.typedIn(Locale.US);
    private static final AmountText ROMANDY = AmountText.typedIn(Locale.forLanguageTag("fr-CH"));
    private static final AmountText ZURICH = AmountText.typedIn(Locale.forLanguageTag("de-CH"));

    @Test
    public void readsThePlainForm() {
        String[][] table = {{"0", "0.00"}, {"1234.56", "1234.56"}, {"-12.5", "-12.50"}, {"007", "7.00"}, {"-0.00", "0.00"},
            {"999999999999.99", "999999999999.99"}, {"000000000000000000001", "1.00"}};
        assertReads(PLAIN, table);
    }

    @Test
    public void refusesEverythingElseInThePlainForm() {
        String[] table = {"", " 1", "1 ", "+1", "1,5", "1.", ".5", "1e3", "1e400", "0x10", "1_000", "1'000", "\u22121", "- 1",
            "--1", "1.2.3", "NaN", "Infinity", "\u0661", "\uFF11", "EUR 1", "1EUR", "1\n", "1".repeat(61)};
        assertRefuses(PLAIN, table, "amount-unreadable[1234.56]");
    }

    @Test
    public void readsGerman() {
        String[][] table = {{"12,5", "12.50"}, {"1.234,56", "1234.56"}, {"1234,56", "1234.56"}, {"1.234", "1234.00"},
            {"12.345.678", "12345678.00"}, {"-1.234,5", "-1234.50"}, {"\u22121.234,5", "-1234.50"}, {" 7 ", "7.00"},
            {"\u00A07", "7.00"}};
        assertReads(GERMAN, table);
    }

    @Test
    public void refusesWhatIsNotGerman() {
        String[] table = {"", "12.5", "1,234.56", "1.23", "12.34,5", "1234.567", "1.2345", ".123", "1,2,3", ",5", "5,", "1.234.56",
            "1 234", "1'234", "1e3", "1e400", "12,5 \u20AC", "5-", "(5)", "zw\u00F6lf"};
        assertRefuses(GERMAN, table, "amount-unreadable[1.234,56]");
    }

    @Test
    public void readsEnglish() {
        String[][] table = {{"12.5", "12.50"}, {"1,234.56", "1234.56"}, {"1234.56", "1234.56"}, {"1,234", "1234.00"},
            {"12,345,678.9", "12345678.90"}, {"-0.01", "-0.01"}};
        assertReads(ENGLISH, table);
    }

    @Test
    public void refusesWhatIsNotEnglish() {
        String[] table = {"12,5", "1.234,56", "1,23", "12,34,567", "1,2345", "1 234.5", "1.2.3", ".5", "5.", "1e400", "$5"};
        assertRefuses(ENGLISH, table, "amount-unreadable[1,234.56]");
    }

    @Test
    public void readsTheFrenchOfSwitzerlandWithAnyBlankAndEitherDecimalMark() {
        String[][] table = {{"1 234,56", "1234.56"}, {"1\u00A0234,56", "1234.56"}, {"1\u202F234,56", "1234.56"},
            {"1\u2009234\u2009567", "1234567.00"}, {"1234,5", "1234.50"}, {"12.5", "12.50"}};
        assertReads(ROMANDY, table);
    }

    @Test
    public void refusesMixedBlanksInTheFrenchOfSwitzerland() {
        String[] table = {"1 234\u00A0567", "1  234", "12 34", "1 2345", "1 234,5.6"};
        assertRefuses(ROMANDY, table, "amount-unreadable[1\u202F234,56]");
    }

    @Test
    public void readsTheGermanOfSwitzerlandWithEitherApostrophe() {
        String[][] table = {{"1'234.56", "1234.56"}, {"1\u2019234.56", "1234.56"}, {"1234.5", "1234.50"}};
        assertReads(ZURICH, table);
        assertRefuses(ZURICH, new String[] {"1'234\u2019567", "1 234", "12,5", "1'23"}, "amount-unreadable[1\u2019234.56]");
    }

    /** "0.500" is a half to whoever types it, and five hundred to nobody. */
    @Test
    public void aGroupThatBeginsWithNoughtIsDecimalsInAnotherLanguage() {
        assertRefuses(GERMAN, new String[] {"0.500", "-0.500", "00.500", "012.500", "0.500.000"}, "amount-unreadable[1.234,56]");
        assertRefuses(ENGLISH, new String[] {"0,500", "0,500.00"}, "amount-unreadable[1,234.56]");
        assertReads(GERMAN, new String[][] {{"0,5", "0.50"}, {"007", "7.00"}, {"1.000", "1000.00"}});
    }

    @Test
    public void takesNoMoreDecimalsThanTheCurrencyHas() {
        assertThat(Refused.because(() -> GERMAN.read("1,234", CurrencyUnit.EUR))).isEqualTo("amount-too-precise[EUR, 2]");
        assertThat(Refused.because(() -> PLAIN.read("1.500", CurrencyUnit.EUR))).isEqualTo("amount-too-precise[EUR, 2]");
        assertThat(Refused.because(() -> PLAIN.read("1.0", JPY))).isEqualTo("amount-too-precise[JPY, 0]");
        assertThat(Refused.because(() -> PLAIN.read("1.2345", KWD))).isEqualTo("amount-too-precise[KWD, 3]");
        assertThat(PLAIN.read("1.234", KWD)).hasToString("KWD 1.234");
        assertThat(PLAIN.read("1234", JPY)).hasToString("JPY 1234");
    }

    @Test
    public void showsTheExpectedFormWithTheDecimalsOfTheCurrency() {
        assertThat(Refused.because(() -> GERMAN.read("x", JPY))).isEqualTo("amount-unreadable[1.234]");
        assertThat(Refused.because(() -> GERMAN.read("x", KWD))).isEqualTo("amount-unreadable[1.234,567]");
        assertThat(Refused.because(() -> GERMAN.check("x"))).isEqualTo("amount-unreadable[1.234,56]");
    }

    @Test
    public void refusesAbsurdSizes() {
        assertThat(Refused.because(() -> PLAIN.read("1000000000000", CurrencyUnit.EUR))).isEqualTo("amount-too-large[12]");
        assertThat(Refused.because(() -> PLAIN.read("-1000000000000", CurrencyUnit.EUR))).isEqualTo("amount-too-large[12]");
        assertThat(Refused.because(() -> GERMAN.read("1.000.000.000.000,00", CurrencyUnit.EUR))).isEqualTo("amount-too-large[12]");
        assertThat(GERMAN.read("999.999.999.999,99", CurrencyUnit.EUR).getAmountMinorLong()).isEqualTo(99_999_999_999_999L);
    }

    private static void assertReads(AmountText form, String[][] table) {
        for (String[] row : table) {
            assertThat(form.read(row[0], CurrencyUnit.EUR)).as(row[0]).hasToString("EUR " + row[1]);
        }
    }

    private static void assertRefuses(AmountText form, String[] table, String reason) {
        for (String text : table) {
            assertThat(Refused.because(() -> form.read(text, CurrencyUnit.EUR))).as(text).isEqualTo(reason);
        }
    }
}
