package org.worthwhile.rest;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.joda.money.Money;
import org.worthwhile.domain.money.CurrencyTotals;

/** An amount as text with its currency, so that no client reads it as a binary fraction. */
final class MoneyRepresentation {

    final String currency;
    final String amount;

    MoneyRepresentation(Money money) {
        currency = money.getCurrencyUnit().getCode();
        amount = amount(money);
    }

    /** As text, with all decimals of the currency. */
    static String amount(Money money) {
        return money.getAmount().toPlainString();
    }

    /** Amounts by currency codes, which is shorter than a list: for answers with hundreds of them. */
    static Map<String, String> byCurrency(CurrencyTotals totals) {
        Map<String, String> amounts = new TreeMap<>();
        totals.amounts().forEach(money -> amounts.put(money.getCurrencyUnit().getCode(), amount(money)));
        return amounts;
    }

    static List<MoneyRepresentation> each(CurrencyTotals totals) {
        return each(totals.amounts());
    }

    static List<MoneyRepresentation> each(List<Money> amounts) {
        return amounts.stream().map(MoneyRepresentation::new).collect(Collectors.toUnmodifiableList());
    }
}
