package org.worthwhile.rest;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.worthwhile.usecase.portfolio.PortfolioMoney;
import org.worthwhile.usecase.portfolio.PortfolioRow;

/**
 * One project of a portfolio; in the scope of a filter, the filter's issues in it. There may be hundreds: amounts stand under their
 * currencies; what is false, and what there is none of, is left out.
 */
final class PortfolioRowRepresentation {

    final String key;
    final String name;
    /** Per currency, each note once. */
    final Map<String, String> expectedValue;
    /** The budget; of a filter's issues their own plans, per currency. */
    final Map<String, String> planned;
    final Map<String, String> spent;
    /** In each planned currency; negative when overspent. */
    final Map<String, String> remaining;
    /** Spent / planned as a decimal fraction. */
    final String budgetUsed;
    /** Days passed / days of the budget's period as a decimal fraction. */
    final String timeElapsed;
    final Boolean overspent;
    /** Whether spent exceeds planned by more than the budget tolerates. */
    final Boolean beyondTolerance;
    /** Entries that cost money in another currency than what is planned, and are not in what remains. */
    final Long entriesInOtherCurrencies;
    /** Expected value / spent as a decimal fraction, in the one currency of all that was spent. */
    final String valuePerMoney;
    /** Whether there is value in other currencies, which is not in it. */
    final Boolean valueInOtherCurrencies;
    final Long workedSeconds;
    final Long unpricedSeconds;
    /** Whether there is value or work that the person may not see and that is in no figure. */
    final Boolean leavesOut;
    /** Why figures are absent, by their names. */
    final Map<String, String> absent;

    PortfolioRowRepresentation(PortfolioRow row) {
        Optional<PortfolioMoney> money = row.money();
        key = row.project().key();
        name = row.name();
        expectedValue = row.expectedValue().map(MoneyRepresentation::byCurrency).orElse(null);
        planned = money.map(PortfolioMoney::planned).map(MoneyRepresentation::byCurrency).orElse(null);
        spent = money.map(PortfolioMoney::spent).map(MoneyRepresentation::byCurrency).orElse(null);
        remaining = money.flatMap(seen -> seen.remaining().value()).map(MoneyRepresentation::byCurrency).orElse(null);
        budgetUsed = money.flatMap(seen -> seen.budgetUsed().value()).map(BigDecimal::toPlainString).orElse(null);
        timeElapsed = money.flatMap(seen -> seen.timeElapsed().value()).map(BigDecimal::toPlainString).orElse(null);
        overspent = trueOrNull(money.filter(PortfolioMoney::isOverspent).isPresent());
        beyondTolerance = trueOrNull(money.filter(PortfolioMoney::isBeyondTolerance).isPresent());
        entriesInOtherCurrencies = money.map(PortfolioMoney::entriesInOtherCurrencies).filter(entries -> entries > 0).orElse(null);
        valuePerMoney = row.valuePerMoney().value().map(BigDecimal::toPlainString).orElse(null);
        valueInOtherCurrencies = trueOrNull(row.hasValueInOtherCurrencies());
        workedSeconds = row.workedSeconds().orElse(null);
        unpricedSeconds = row.unpricedSeconds().orElse(null);
        leavesOut = trueOrNull(row.leavesOut());
        absent = absent(row);
    }

    private static Boolean trueOrNull(boolean statement) {
        return statement ? Boolean.TRUE : null;
    }

    private static Map<String, String> absent(PortfolioRow row) {
        Absences absences = new Absences().of("valuePerMoney", row.valuePerMoney());
        row.money().ifPresent(money -> absences.of("remaining", money.remaining()).of("budgetUsed", money.budgetUsed())
                .of("timeElapsed", money.timeElapsed()));
        return absences.reasons();
    }
}
