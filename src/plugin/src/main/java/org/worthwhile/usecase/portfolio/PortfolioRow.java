package org.worthwhile.usecase.portfolio;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.worthwhile.domain.issue.ProjectRef;
import org.worthwhile.domain.ledger.LedgerTotals;
import org.worthwhile.domain.money.CurrencyTotals;
import org.worthwhile.usecase.valuenote.SeenValue;

/** Value and money of one project as one person may see them; in the scope of a filter, of the filter's issues in it. */
public final class PortfolioRow {

    private final ProjectRef project;
    private final String name;
    private final Optional<CurrencyTotals> expectedValue;
    private final Optional<PortfolioMoney> money;
    private final Optional<Long> workedSeconds;
    private final Optional<Long> unpricedSeconds;
    private final boolean leavesOut;

    private PortfolioRow(Builder parts) {
        project = parts.project;
        name = parts.name;
        expectedValue = parts.expectedValue;
        money = parts.money;
        workedSeconds = parts.workedSeconds;
        unpricedSeconds = parts.unpricedSeconds;
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
        if (expectedValue.isEmpty() || money.isEmpty()) {
            return Figure.absent(Absence.NOT_PERMITTED);
        }
        List<Money> value = expectedValue.get().amounts();
        List<Money> spent = money.get().spent().amounts();
        if (value.isEmpty() || spent.isEmpty()) {
            return Figure.absent(value.isEmpty() ? Absence.NO_VALUE : Absence.NOTHING_SPENT);
        }
        return value.size() + spent.size() > 2 ? Figure.absent(Absence.SEVERAL_CURRENCIES)
                : Ratio.of(value.get(0), spent.get(0), Absence.NOTHING_SPENT);
    }

    /** All currencies of its value and of what it cost. */
    Set<CurrencyUnit> currenciesOfValueAndCost() {
        return Stream.concat(expectedValue.stream(), money.stream().map(PortfolioMoney::spent))
                .flatMap(totals -> totals.amounts().stream()).map(Money::getCurrencyUnit).collect(Collectors.toSet());
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
        private boolean leavesOut;

        Builder(ProjectRef project, String name) {
            this.project = project;
            this.name = name;
        }

        Builder value(SeenValue seen) {
            expectedValue = Optional.of(seen.expected());
            leavesOut |= seen.leavesOut();
            return this;
        }

        Builder money(PortfolioMoney seen) {
            money = Optional.of(seen);
            return this;
        }

        Builder hours(LedgerTotals totals) {
            workedSeconds = Optional.of(totals.seconds());
            unpricedSeconds = money.map(seen -> totals.unpricedSeconds());
            return this;
        }

        Builder leavesOut(boolean someWork) {
            leavesOut |= someWork;
            return this;
        }

        PortfolioRow build() {
            return new PortfolioRow(this);
        }
    }
}
