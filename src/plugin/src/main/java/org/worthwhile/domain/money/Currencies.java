package org.worthwhile.domain.money;

import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.joda.money.CurrencyUnit;
import org.joda.money.IllegalCurrencyException;
import org.worthwhile.domain.refusal.InvalidValue;
import org.worthwhile.domain.text.Characters;

/** The currencies of ISO 4217 that something can be paid in. */
public final class Currencies {

    private Currencies() { }

    /** Upper or lower case; metals, test codes and "no currency" are refused like unknown codes. */
    public static CurrencyUnit named(String code) {
        try {
            return payable(CurrencyUnit.of(Characters.trimmed(code).toUpperCase(Locale.ROOT)));
        } catch (IllegalCurrencyException unknown) {
            throw new InvalidValue("worthwhile.error.currency-unknown");
        }
    }

    /** Those that some country pays with today, as far as the JDK knows; sorted by code. Historic ones stay valid, but are not offered. */
    public static List<CurrencyUnit> current() {
        Set<String> codes = Arrays.stream(Locale.getISOCountries())
                .map(country -> Currency.getInstance(new Locale("", country)))
                .filter(Objects::nonNull)
                .map(Currency::getCurrencyCode)
                .collect(Collectors.toSet());
        return CurrencyUnit.registeredCurrencies().stream()
                .filter(currency -> codes.contains(currency.getCode()) && !currency.isPseudoCurrency())
                .sorted()
                .collect(Collectors.toUnmodifiableList());
    }

    private static CurrencyUnit payable(CurrencyUnit currency) {
        if (currency.isPseudoCurrency()) {
            throw new InvalidValue("worthwhile.error.currency-unknown");
        }
        return currency;
    }
}
