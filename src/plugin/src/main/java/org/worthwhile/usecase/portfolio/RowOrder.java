package org.worthwhile.usecase.portfolio;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import org.joda.money.Money;
import org.worthwhile.domain.money.CurrencyTotals;

/** Sorts rows by one figure; those without it come last, ties are in the order of names. */
final class RowOrder implements Comparator<PortfolioRow> {

    private static final Comparator<PortfolioRow> BY_NAME = Comparator.comparing(PortfolioRow::name, String.CASE_INSENSITIVE_ORDER)
            .thenComparing(row -> row.project().key());

    private final Comparator<PortfolioRow> order;

    RowOrder(PortfolioOrder by, SortDirection direction) {
        this.order = by == PortfolioOrder.NAME ? directed(BY_NAME, direction) : comparator(by, direction).thenComparing(BY_NAME);
    }

    @Override
    public int compare(PortfolioRow one, PortfolioRow other) {
        return order.compare(one, other);
    }

    private static Comparator<PortfolioRow> comparator(PortfolioOrder by, SortDirection direction) {
        switch (by) {
            case EXPECTED_VALUE:
                return money(PortfolioRow::expectedValue, direction);
            case PLANNED:
                return money(row -> row.money().map(PortfolioMoney::planned), direction);
            case SPENT:
                return money(row -> row.money().map(PortfolioMoney::spent), direction);
            case REMAINING:
                return money(row -> row.money().flatMap(money -> money.remaining().value()), direction);
            case BUDGET_USED:
                return ratio(row -> row.money().flatMap(money -> money.budgetUsed().value()), direction);
            case VALUE_PER_MONEY:
                return ratio(row -> row.valuePerMoney().value(), direction);
            default:
                throw new IllegalArgumentException("Not an order of figures: " + by);
        }
    }

    /** By the amount in the first currency that there is; amounts of different currencies are told apart, never compared. */
    private static Comparator<PortfolioRow> money(Function<PortfolioRow, Optional<CurrencyTotals>> figure, SortDirection direction) {
        return absentLast(row -> figure.apply(row).flatMap(totals -> totals.amounts().stream().findFirst()),
                Comparator.comparing(Money::getCurrencyUnit).thenComparing(directed(Comparator.comparing(Money::getAmount), direction)));
    }

    private static Comparator<PortfolioRow> ratio(Function<PortfolioRow, Optional<BigDecimal>> figure, SortDirection direction) {
        return absentLast(figure, directed(Comparator.<BigDecimal>naturalOrder(), direction));
    }

    private static <T> Comparator<PortfolioRow> absentLast(Function<PortfolioRow, Optional<T>> figure, Comparator<T> order) {
        return Comparator.comparing(row -> figure.apply(row).orElse(null), Comparator.nullsLast(order));
    }

    private static <T> Comparator<T> directed(Comparator<T> ascending, SortDirection direction) {
        return direction == SortDirection.ASCENDING ? ascending : ascending.reversed();
    }
}
