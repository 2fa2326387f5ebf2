package org.worthwhile.usecase.portfolio;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.worthwhile.domain.money.CurrencyTotals;
import org.worthwhile.usecase.Absence;
import org.worthwhile.usecase.Figure;

/** What all projects of a portfolio add up to in one currency, those below the last row included. */
public final class PortfolioTotal {

    private final CurrencyUnit currency;
    private final List<PortfolioRow> rows;
    private final List<PortfolioMoney> money;

    PortfolioTotal(CurrencyUnit currency, Collection<PortfolioRow> rows) {
        this.currency = currency;
        this.rows = List.copyOf(rows);
        this.money = rows.stream().map(PortfolioRow::money).flatMap(Optional::stream).collect(Collectors.toUnmodifiableList());
    }

    public CurrencyUnit currency() {
        return currency;
    }

    /** Absent when no project that the person may see has value in this currency. */
    public Optional<Money> expectedValue() {
        return sum(rows, PortfolioRow::expectedValue);
    }

    /** Absent when no project that the person may see has a plan in this currency. */
    public Optional<Money> planned() {
        return sum(money, each -> Optional.of(each.planned()));
    }

    /** Absent when no project that the person may see cost anything in this currency. */
    public Optional<Money> spent() {
        return sum(money, each -> Optional.of(each.spent()));
    }

    /** The sum of what the projects have left; differs from planned minus spent where a project has no budget in this currency. */
    public Figure<Money> remaining() {
        return sum(money, each -> each.remaining().value()).map(Figure::of).orElseGet(() -> Figure.absent(whyNothingRemains()));
    }

    /** Spent / planned of the projects that are in {@link #remaining()} alone, not rounded for display. */
    public Figure<BigDecimal> budgetUsed() {
        return remaining().then(left -> {
            Money planned = sum(money, each -> each.remaining().value().map(known -> each.planned())).orElseThrow();
            return Ratio.of(planned.minus(left), planned, Absence.BUDGET_IS_ZERO);
        });
    }

    /**
     * Expected value / spent, not rounded for display; absent when a project with either of them cost money in another currency, or hides
     * one of both: the ratio would not be about the same work.
     */
    public Figure<BigDecimal> valuePerMoney() {
        List<PortfolioRow> here = rows.stream().filter(row -> row.isAbout(currency)).collect(Collectors.toList());
        if (here.stream().anyMatch(row -> row.expectedValue().isEmpty() || row.money().isEmpty())) {
            return Figure.absent(Absence.NOT_PERMITTED);
        }
        if (here.stream().anyMatch(row -> row.costsElsewhere(currency))) {
            return Figure.absent(Absence.SEVERAL_CURRENCIES);
        }
        return expectedValue().map(value -> spent().map(cost -> Ratio.of(value, cost, Absence.NOTHING_SPENT))
                .orElse(Figure.absent(Absence.NOTHING_SPENT))).orElse(Figure.absent(Absence.NO_VALUE));
    }

    /** How many projects cost money in this currency without a budget in it, and so are in {@link #spent()} alone. */
    public int withoutBudget() {
        return (int) money.stream().filter(each -> each.spent().in(currency).isPresent())
                .filter(each -> each.remaining().value().flatMap(left -> left.in(currency)).isEmpty())
                .count();
    }

    private Absence whyNothingRemains() {
        if (money.isEmpty()) {
            return Absence.NOT_PERMITTED;
        }
        return planned().isPresent() ? Absence.OTHER_CURRENCY : Absence.NO_BUDGET;
    }

    private <T> Optional<Money> sum(Collection<T> parts, Function<T, Optional<CurrencyTotals>> figure) {
        return parts.stream().map(figure).flatMap(Optional::stream).map(totals -> totals.in(currency)).flatMap(Optional::stream)
                .reduce(Money::plus);
    }
}
