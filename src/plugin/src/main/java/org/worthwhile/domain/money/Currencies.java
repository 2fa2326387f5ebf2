package org.worthwhile.domain.money;

import java.util.List;
import java.util.Locale;
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

    /** Sorted by code. */
    public static List<CurrencyUnit> all() {
        return CurrencyUnit.registeredCurrencies().stream()
                .filter(currency -> !currency.isPseudoCurrency())
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
