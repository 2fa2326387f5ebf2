package org.worthwhile.panel;

/** An amount set in two sizes: the figure large, the currency beside it. */
public final class MoneyView {

    private final String currency;
    private final String currencyName;
    private final String amount;

    MoneyView(String currency, String currencyName, String amount) {
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
