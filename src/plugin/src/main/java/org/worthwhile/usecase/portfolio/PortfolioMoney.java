package org.worthwhile.usecase.portfolio;

import java.math.BigDecimal;
import org.worthwhile.domain.money.CurrencyTotals;

/** What one project may cost and cost so far, for somebody who may see it. */
public final class PortfolioMoney {

    private final CurrencyTotals planned;
    private final CurrencyTotals spent;
    private final Figure<CurrencyTotals> remaining;
    private final Figure<BigDecimal> budgetUsed;
    private final Figure<BigDecimal> timeElapsed;
    private final boolean beyondTolerance;
    private final long entriesInOtherCurrencies;

    PortfolioMoney(CurrencyTotals planned, CurrencyTotals spent, Figure<CurrencyTotals> remaining, Figure<BigDecimal> budgetUsed,
            Figure<BigDecimal> timeElapsed, boolean beyondTolerance, long entriesInOtherCurrencies) {
        this.planned = planned;
        this.spent = spent;
        this.remaining = remaining;
        this.budgetUsed = budgetUsed;
        this.timeElapsed = timeElapsed;
        this.beyondTolerance = beyondTolerance;
        this.entriesInOtherCurrencies = entriesInOtherCurrencies;
    }

    /** The budget; of a filter's issues their own plans, per currency. Empty when nothing is planned. */
    public CurrencyTotals planned() {
        return planned;
    }

    /** Per currency; empty when no work is priced. */
    public CurrencyTotals spent() {
        return spent;
    }

    /** Planned minus spent in each planned currency; negative when overspent. */
    public Figure<CurrencyTotals> remaining() {
        return remaining;
    }

    /** Spent / planned in the budget's currency, not rounded for display. */
    public Figure<BigDecimal> budgetUsed() {
        return budgetUsed;
    }

    /** Days passed / days of the budget's period, today passed, not rounded for display: 0 before its begin, 1 after its end. */
    public Figure<BigDecimal> timeElapsed() {
        return timeElapsed;
    }

    /** Whether more than planned was spent, in any currency. */
    public boolean isOverspent() {
        return remaining.value().filter(left -> left.amounts().stream().anyMatch(amount -> amount.isNegative())).isPresent();
    }

    /** Whether spent exceeds planned by more than the budget tolerates; never so for a filter's issues, whose plans tolerate nothing. */
    public boolean isBeyondTolerance() {
        return beyondTolerance;
    }

    /** How many entries cost money in another currency than what is planned, and so are not in {@link #remaining()}. */
    public long entriesInOtherCurrencies() {
        return entriesInOtherCurrencies;
    }
}
