package org.worthwhile.field;

import org.joda.money.Money;

/** An amount in an XML export. */
public final class XmlAmountView {

    private final Money amount;

    XmlAmountView(Money amount) {
        this.amount = amount;
    }

    public String getCurrency() {
        return amount.getCurrencyUnit().getCode();
    }

    /** With a point, and without grouping. */
    public String getAmount() {
        return amount.getAmount().toPlainString();
    }
}
