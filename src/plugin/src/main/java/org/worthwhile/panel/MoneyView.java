package org.worthwhile.panel;

import java.util.List;
import java.util.stream.Collectors;
import org.joda.money.Money;
import org.worthwhile.domain.money.CurrencyTotals;

/** An amount set in two sizes: the figure large, the currency beside it. */
public final class MoneyView {

    private final String currency;
    private final String currencyName;
    private final String amount;

    /** Without decimals when they are all nought. */
    public static MoneyView of(Money money, Wording wording) {
        return new MoneyView(money.getCurrencyUnit().getCode(), wording.currency(money.getCurrencyUnit()), wording.amount(money));
    }

    public static List<MoneyView> each(CurrencyTotals totals, Wording wording) {
        return totals.amounts().stream().map(money -> of(money, wording)).collect(Collectors.toUnmodifiableList());
    }

    private MoneyView(String currency, String currencyName, String amount) {
        this.currency = currency;
        this.currencyName = currencyName;
        this.amount = amount;
    }

    public String getCurrency() {
        return currency;
    }

    public String getCurrencyName() {
        return currencyName;
    }

    public String getAmount() {
        return amount;
    }
}
