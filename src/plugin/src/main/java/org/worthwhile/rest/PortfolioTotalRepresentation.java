package org.worthwhile.rest;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.joda.money.Money;
import org.worthwhile.usecase.portfolio.PortfolioTotal;

/** What all projects of a portfolio add up to in one currency. */
final class PortfolioTotalRepresentation {

    final String currency;
    final String expectedValue;
    final String planned;
    final String spent;
    /** The sum of what the projects have left. */
    final String remaining;
    /** Spent / planned of the projects of which it is known what remains, as a decimal fraction. */
    final String budgetUsed;
    /** Expected value / spent as a decimal fraction. */
    final String valuePerMoney;
    /** Projects that cost money in this currency without a budget in it. */
    final int withoutBudget;
    /** Why figures are absent, by their names. */
    final Map<String, String> absent;

    PortfolioTotalRepresentation(PortfolioTotal total) {
        currency = total.currency().getCode();
        expectedValue = amount(total.expectedValue());
        planned = amount(total.planned());
        spent = amount(total.spent());
        remaining = amount(total.remaining().value());
        budgetUsed = total.budgetUsed().value().map(BigDecimal::toPlainString).orElse(null);
        valuePerMoney = total.valuePerMoney().value().map(BigDecimal::toPlainString).orElse(null);
        withoutBudget = total.withoutBudget();
        absent = new Absences().of("remaining", total.remaining()).of("budgetUsed", total.budgetUsed())
                .of("valuePerMoney", total.valuePerMoney()).reasons();
    }

    private static String amount(Optional<Money> money) {
        return money.map(MoneyRepresentation::amount).orElse(null);
    }
}
