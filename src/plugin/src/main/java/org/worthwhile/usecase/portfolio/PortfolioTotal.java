package org.worthwhile.usecase.portfolio;

import java.math.BigDecimal;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** What all projects of a portfolio add up to in one currency, those below the last row included. */
public final class PortfolioTotal {

    private final CurrencyUnit currency;
    private final Optional<Money> expectedValue;
    private final Optional<Money> planned;
    private final Optional<Money> spent;
    private final Figure<Money> remaining;
    private final Figure<BigDecimal> budgetUsed;
    private final Figure<BigDecimal> valuePerMoney;
    private final int withoutBudget;

    private PortfolioTotal(Builder parts) {
        currency = parts.currency;
        expectedValue = parts.expectedValue;
        planned = parts.planned;
        spent = parts.spent;
        remaining = parts.remaining;
        budgetUsed = parts.budgetUsed;
        valuePerMoney = parts.valuePerMoney;
        withoutBudget = parts.withoutBudget;
    }

    public CurrencyUnit currency() {
        return currency;
    }

    /** Absent when no project that the person may see has value in this currency. */
    public Optional<Money> expectedValue() {
        return expectedValue;
    }

    /** Absent when no project that the person may see has a plan in this currency. */
    public Optional<Money> planned() {
        return planned;
    }

    /** Absent when no project that the person may see cost anything in this currency. */
    public Optional<Money> spent() {
        return spent;
    }

    /** The sum of what the projects have left; differs from planned minus spent where a project has no budget in this currency. */
    public Figure<Money> remaining() {
        return remaining;
    }

    /** Spent / planned, of the projects that are in {@link #remaining()} alone, not rounded for display. */
    public Figure<BigDecimal> budgetUsed() {
        return budgetUsed;
    }

    /** Expected value / spent, not rounded for display; only when no project has value or cost in another currency as well. */
    public Figure<BigDecimal> valuePerMoney() {
        return valuePerMoney;
    }

    /** How many projects cost money in this currency without having a budget in it, and so are in {@link #spent()} alone. */
    public int withoutBudget() {
        return withoutBudget;
    }

    /** Collects the parts. */
    static final class Builder {

        private final CurrencyUnit currency;
        private Optional<Money> expectedValue = Optional.empty();
        private Optional<Money> planned = Optional.empty();
        private Optional<Money> spent = Optional.empty();
        private Figure<Money> remaining = Figure.absent(Absence.NO_BUDGET);
        private Figure<BigDecimal> budgetUsed = Figure.absent(Absence.NO_BUDGET);
        private Figure<BigDecimal> valuePerMoney = Figure.absent(Absence.NOT_PERMITTED);
        private int withoutBudget;

        Builder(CurrencyUnit currency) {
            this.currency = currency;
        }

        PortfolioTotal build() {
            return new PortfolioTotal(this);
        }
    }
}
