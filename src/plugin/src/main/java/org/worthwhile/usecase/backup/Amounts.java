package org.worthwhile.usecase.backup;

import java.math.BigDecimal;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.worthwhile.domain.money.Currencies;
import org.worthwhile.domain.refusal.InvalidValue;

/** Money as documents hold it: whole minor units and a currency. */
final class Amounts {

    private static final int MOST_WHOLE_DIGITS = 12;
    private static final BigDecimal TOO_LARGE = BigDecimal.TEN.pow(MOST_WHOLE_DIGITS);

    private Amounts() {
    }

    static Fields fields(Money amount) {
        return new Fields().put("currency", amount.getCurrencyUnit().getCode()).put("minor", amount.getAmountMinorLong());
    }

    static Money read(Record amount) {
        return amountIfAny(amount, currency(amount), "minor").orElseThrow(() -> amount.problem("minor", "worthwhile.error.required"));
    }

    static CurrencyUnit currency(Record amount) {
        return amount.read("currency", Currencies::named);
    }

    static Optional<Money> amountIfAny(Record amounts, CurrencyUnit currency, String name) {
        return amounts.numberIfAny(name).map(minor -> amounts.checked(name, () -> sane(Money.ofMinor(currency, minor))));
    }

    private static Money sane(Money amount) {
        if (amount.getAmount().abs().compareTo(TOO_LARGE) >= 0) {
            throw new InvalidValue("worthwhile.error.amount-too-large", MOST_WHOLE_DIGITS);
        }
        return amount;
    }
}
