package org.worthwhile.usecase.portfolio;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.worthwhile.domain.issue.ProjectRef;
import org.worthwhile.domain.ledger.LedgerTotals;
import org.worthwhile.domain.money.CurrencyTotals;
import org.worthwhile.usecase.Absence;
import org.worthwhile.usecase.Figure;
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

    /** Expected value / spent in the one currency of all that was spent, not rounded for display. */
    public Figure<BigDecimal> valuePerMoney() {
        if (expectedValue.isEmpty() || money.isEmpty()) {
            return Figure.absent(Absence.NOT_PERMITTED);
        }
        List<Money> spent = money.get().spent().amounts();
        if (expectedValue.get().isEmpty() || spent.isEmpty()) {
            return Figure.absent(expectedValue.get().isEmpty() ? Absence.NO_VALUE : Absence.NOTHING_SPENT);
        }
        return Optional.of(spent).filter(amounts -> amounts.size() == 1).map(amounts -> amounts.get(0))
                .flatMap(cost -> expectedValue.get().in(cost.getCurrencyUnit()).map(value -> Ratio.of(value, cost, Absence.NOTHING_SPENT)))
                .orElse(Figure.absent(Absence.SEVERAL_CURRENCIES));
    }

    /** Whether there is value in other currencies, which is not in {@link #valuePerMoney()}. */
    public boolean hasValueInOtherCurrencies() {
        return valuePerMoney().value().isPresent() && expectedValue.orElseThrow().amounts().size() > 1;
    }

    /** Whether the project has value in this currency, or cost anything in it. */
    boolean isAbout(CurrencyUnit currency) {
        return expectedValue.flatMap(value -> value.in(currency)).isPresent() || money.flatMap(seen -> seen.spent().in(currency)).isPresent();
    }

    /** Whether anything was spent in another currency than this one. */
    boolean costsElsewhere(CurrencyUnit currency) {
        return money.stream().flatMap(seen -> seen.spent().amounts().stream()).anyMatch(amount -> !amount.getCurrencyUnit().equals(currency));
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
