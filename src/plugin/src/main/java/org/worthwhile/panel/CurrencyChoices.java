package org.worthwhile.panel;

import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.inject.Inject;
import javax.inject.Named;
import org.joda.money.CurrencyUnit;
import org.worthwhile.domain.money.Currencies;
import org.worthwhile.jira.CurrentReader;

/** The currencies to choose from, with the likeliest one chosen. */
@Named
public class CurrencyChoices {

    private final Wording wording;
    private final CurrentReader reader;

    @Inject
    public CurrencyChoices(Wording wording, CurrentReader reader) {
        this.wording = wording;
        this.reader = reader;
    }

    /** Without a preference: the money of the reader's country, else euro. */
    public List<CurrencyChoice> preferring(Optional<CurrencyUnit> preferred) {
        CurrencyUnit selected = preferred.or(() -> ofCountry(reader.locale())).orElse(CurrencyUnit.EUR);
        return Stream.concat(Currencies.current().stream(), Stream.of(selected)).distinct().sorted()
                .map(currency -> new CurrencyChoice(currency.getCode(), wording.currency(currency), currency.equals(selected)))
                .collect(Collectors.toUnmodifiableList());
    }

    private static Optional<CurrencyUnit> ofCountry(Locale locale) {
        try {
            return Optional.ofNullable(Currency.getInstance(locale)).map(found -> CurrencyUnit.of(found.getCurrencyCode()));
        } catch (IllegalArgumentException noCountry) {
            return Optional.empty();
        }
    }
}
