package org.worthwhile.usecase.portfolio;

import java.math.BigDecimal;
import java.util.Optional;
import org.worthwhile.domain.issue.ProjectRef;
import org.worthwhile.domain.money.CurrencyTotals;

/** Value and money of one project as one person may see them; in the scope of a filter, of the filter's issues in it. */
public final class PortfolioRow {

    private final ProjectRef project;
    private final String name;
    private final Optional<CurrencyTotals> expectedValue;
    private final Optional<PortfolioMoney> money;
    private final Optional<Long> workedSeconds;
    private final Optional<Long> unpricedSeconds;
    private final Figure<BigDecimal> valuePerMoney;
    private final boolean leavesOut;

    private PortfolioRow(Builder parts) {
        project = parts.project;
        name = parts.name;
        expectedValue = parts.expectedValue;
        money = parts.money;
        workedSeconds = parts.workedSeconds;
        unpricedSeconds = parts.unpricedSeconds;
        valuePerMoney = parts.valuePerMoney;
        leavesOut = parts.leavesOut;
    }

    public ProjectRef project() {
        return project;
    }

    /** As Jira names it. */
    public String name() {
        return name;
    }

    /** Per currency, of notes that count, each once; empty when no note says so; absent for people who may not see value. */
    public Optional<CurrencyTotals> expectedValue() {
        return expectedValue;
    }

    /** Absent for people who may not see money. */
    public Optional<PortfolioMoney> money() {
        return money;
    }

    /** Absent for people who may not see hours. */
    public Optional<Long> workedSeconds() {
        return workedSeconds;
    }

    /** Worked time that has no price; absent for people who may not see both money and hours. */
    public Optional<Long> unpricedSeconds() {
        return unpricedSeconds;
    }

    /** Expected value / spent, not rounded for display; only when all of both is in one currency. */
    public Figure<BigDecimal> valuePerMoney() {
        return valuePerMoney;
    }

    /** Whether there is value or work that the person may not see and that is in no figure; how much is not told. */
    public boolean leavesOut() {
        return leavesOut;
    }

    /** Collects the parts. */
    static final class Builder {

        private final ProjectRef project;
        private final String name;
        private Optional<CurrencyTotals> expectedValue = Optional.empty();
        private Optional<PortfolioMoney> money = Optional.empty();
        private Optional<Long> workedSeconds = Optional.empty();
        private Optional<Long> unpricedSeconds = Optional.empty();
        private Figure<BigDecimal> valuePerMoney = Figure.absent(Absence.NOT_PERMITTED);
        private boolean leavesOut;

        Builder(ProjectRef project, String name) {
            this.project = project;
            this.name = name;
        }

        PortfolioRow build() {
            return new PortfolioRow(this);
        }
    }
}
