package org.worthwhile.rest;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.worthwhile.usecase.portfolio.PortfolioMoney;
import org.worthwhile.usecase.portfolio.PortfolioRow;

/** One project of a portfolio; in the scope of a filter, the filter's issues in it. */
final class PortfolioRowRepresentation {

    final String key;
    final String name;
    /** Per currency, each note once. */
    final List<MoneyRepresentation> expectedValue;
    /** The budget; of a filter's issues their own plans, per currency. */
    final List<MoneyRepresentation> planned;
    final List<MoneyRepresentation> spent;
    /** In each planned currency; negative when overspent. */
    final List<MoneyRepresentation> remaining;
    /** Spent / planned as a decimal fraction. */
    final String budgetUsed;
    /** Days passed / days of the budget's period as a decimal fraction. */
    final String timeElapsed;
    final Boolean overspent;
    /** Whether spent exceeds planned by more than the budget tolerates. */
    final Boolean beyondTolerance;
    /** Entries that cost money in another currency than what is planned, and are not in what remains. */
    final Long entriesInOtherCurrencies;
    /** Expected value / spent as a decimal fraction, when both are in one currency. */
    final String valuePerMoney;
    final Long workedSeconds;
    final Long unpricedSeconds;
    /** Whether there is value or work that the person may not see and that is in no figure. */
    final boolean leavesOut;
    /** Why figures are absent, by their names. */
    final Map<String, String> absent;

    PortfolioRowRepresentation(PortfolioRow row) {
        Optional<PortfolioMoney> money = row.money();
        key = row.project().key();
        name = row.name();
        expectedValue = row.expectedValue().map(MoneyRepresentation::each).orElse(null);
        planned = money.map(PortfolioMoney::planned).map(MoneyRepresentation::each).orElse(null);
        spent = money.map(PortfolioMoney::spent).map(MoneyRepresentation::each).orElse(null);
        remaining = money.flatMap(seen -> seen.remaining().value()).map(MoneyRepresentation::each).orElse(null);
        budgetUsed = money.flatMap(seen -> seen.budgetUsed().value()).map(BigDecimal::toPlainString).orElse(null);
        timeElapsed = money.flatMap(seen -> seen.timeElapsed().value()).map(BigDecimal::toPlainString).orElse(null);
        overspent = money.map(PortfolioMoney::isOverspent).orElse(null);
        beyondTolerance = money.map(PortfolioMoney::isBeyondTolerance).orElse(null);
        entriesInOtherCurrencies = money.map(PortfolioMoney::entriesInOtherCurrencies).orElse(null);
        valuePerMoney = row.valuePerMoney().value().map(BigDecimal::toPlainString).orElse(null);
        workedSeconds = row.workedSeconds().orElse(null);
        unpricedSeconds = row.unpricedSeconds().orElse(null);
        leavesOut = row.leavesOut();
        absent = absent(row);
    }

    private static Map<String, String> absent(PortfolioRow row) {
        Absences absences = new Absences().of("valuePerMoney", row.valuePerMoney());
        row.money().ifPresent(money -> absences.of("remaining", money.remaining()).of("budgetUsed", money.budgetUsed())
                .of("timeElapsed", money.timeElapsed()));
        return absences.reasons();
    }
}
