package org.worthwhile.usecase.portfolio;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.worthwhile.domain.budget.Budget;
import org.worthwhile.domain.ledger.LedgerTotals;
import org.worthwhile.domain.money.CurrencyTotals;
import org.worthwhile.usecase.Absence;
import org.worthwhile.usecase.Figure;
import org.worthwhile.usecase.budget.SpendingView;

/** What one project may cost and cost so far, for somebody who may see it. */
public final class PortfolioMoney {

    private final CurrencyTotals planned;
    private final LedgerTotals totals;
    private final Figure<BigDecimal> timeElapsed;
    private final boolean beyondTolerance;

    private PortfolioMoney(CurrencyTotals planned, LedgerTotals totals, Figure<BigDecimal> timeElapsed, boolean beyondTolerance) {
        this.planned = planned;
        this.totals = totals;
        this.timeElapsed = timeElapsed;
        this.beyondTolerance = beyondTolerance;
    }

    static PortfolioMoney ofProject(Optional<Budget> budget, LedgerTotals totals, LocalDate asOf) {
        return new PortfolioMoney(CurrencyTotals.of(budget.map(Budget::amount)), totals,
                budget.map(set -> Figure.of(set.terms().period().elapsed(asOf))).orElse(Figure.absent(Absence.NO_BUDGET)),
                new SpendingView(budget, totals).isBeyondTolerance());
    }

    static PortfolioMoney ofIssues(CurrencyTotals plans, LedgerTotals totals) {
        return new PortfolioMoney(plans, totals, Figure.absent(Absence.NO_PERIOD), false);
    }

    /** The budget; of a filter's issues their own plans, per currency. Empty when nothing is planned. */
    public CurrencyTotals planned() {
        return planned;
    }

    /** Per currency; empty when no work is priced. */
    public CurrencyTotals spent() {
        return totals.spent();
    }

    /** Planned minus spent in each planned currency; negative when overspent. Absent when nothing was spent in these currencies, but in others. */
    public Figure<CurrencyTotals> remaining() {
        if (planned.isEmpty()) {
            return Figure.absent(Absence.NO_BUDGET);
        }
        boolean elsewhere = !spent().isEmpty() && planned.amounts().stream().noneMatch(amount -> spent().in(amount.getCurrencyUnit()).isPresent());
        return elsewhere ? Figure.absent(Absence.OTHER_CURRENCY) : Figure.of(planned.minus(spentAsPlanned()));
    }

    /** Spent / planned in the one planned currency, not rounded for display. */
    public Figure<BigDecimal> budgetUsed() {
        if (planned.amounts().size() > 1) {
            return Figure.absent(Absence.SEVERAL_CURRENCIES);
        }
        return remaining().then(left -> usedOf(planned.amounts().get(0)));
    }

    /** Days passed / days of the budget's period, today passed, not rounded for display: 0 before its begin, 1 after its end. */
    public Figure<BigDecimal> timeElapsed() {
        return timeElapsed;
    }

    /** Whether more than planned was spent, in any currency. */
    public boolean isOverspent() {
        return remaining().value().filter(left -> left.amounts().stream().anyMatch(Money::isNegative)).isPresent();
    }

    /** Whether spent exceeds planned by more than the budget tolerates; never so for a filter's issues, whose plans name no tolerance. */
    public boolean isBeyondTolerance() {
        return beyondTolerance;
    }

    /** How many entries cost money in another currency than what is planned, and so are not in {@link #remaining()}; 0 when nothing is planned. */
    public long entriesInOtherCurrencies() {
        return totals.entriesOutside(planned);
    }

    private Figure<BigDecimal> usedOf(Money amount) {
        return Ratio.of(spentIn(amount.getCurrencyUnit()), amount, Absence.BUDGET_IS_ZERO);
    }

    private CurrencyTotals spentAsPlanned() {
        return CurrencyTotals.of(planned.amounts().stream().map(amount -> spentIn(amount.getCurrencyUnit())).collect(Collectors.toList()));
    }

    private Money spentIn(CurrencyUnit currency) {
        return spent().in(currency).orElse(Money.zero(currency));
    }
}
