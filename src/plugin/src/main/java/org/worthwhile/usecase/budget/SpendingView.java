package org.worthwhile.usecase.budget;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import org.joda.money.Money;
import org.worthwhile.domain.budget.Budget;
import org.worthwhile.domain.ledger.LedgerTotals;
import org.worthwhile.domain.money.CurrencyTotals;

/** What a project may spend, has spent and has left, for somebody who may see it. */
public final class SpendingView {

    private final Optional<Budget> budget;
    private final LedgerTotals totals;

    public SpendingView(Optional<Budget> budget, LedgerTotals totals) {
        this.budget = budget;
        this.totals = totals;
    }

    /** Its planned hours are shown only to people who may see hours. Absent when none was set. */
    public Optional<Budget> budget() {
        return budget;
    }

    public Optional<Money> planned() {
        return budget.map(Budget::amount);
    }

    /** Per currency; empty when no work is priced. */
    public CurrencyTotals spent() {
        return totals.spent();
    }

    /** Spent in the budget's currency; zero when nothing was; absent without a budget. */
    public Optional<Money> spentInBudgetCurrency() {
        return budget.map(plan -> spent().in(plan.currency()).orElse(Money.zero(plan.currency())));
    }

    /** Planned minus spent in the budget's currency; negative when overspent; absent without a budget. */
    public Optional<Money> remaining() {
        return planned().flatMap(amount -> spentInBudgetCurrency().map(amount::minus));
    }

    public boolean isOverspent() {
        return remaining().filter(Money::isNegative).isPresent();
    }

    /** Whether spent exceeds planned by more than the tolerance. */
    public boolean isBeyondTolerance() {
        return budget.filter(plan -> spentInBudgetCurrency().orElseThrow().getAmount().compareTo(
                plan.amount().getAmount().multiply(BigDecimal.valueOf(10_000 + plan.terms().tolerance().basisPoints(), 4))) > 0)
                .isPresent();
    }

    /** Spent / planned, not rounded for display; absent when nothing is planned. */
    public Optional<BigDecimal> spentRatio() {
        return planned().filter(Money::isPositive).flatMap(amount -> spentInBudgetCurrency()
                .map(spent -> spent.getAmount().divide(amount.getAmount(), MathContext.DECIMAL64)));
    }

    /** How many entries cost money in another currency than the budget's, and so are not in {@link #remaining()}. */
    public long entriesInOtherCurrencies() {
        return totals.entriesOutside(CurrencyTotals.of(planned()));
    }

    public long unpricedEntries() {
        return totals.unpricedEntries();
    }
}
