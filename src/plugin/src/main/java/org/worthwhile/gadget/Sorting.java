package org.worthwhile.gadget;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.worthwhile.usecase.portfolio.PortfolioOrder;
import org.worthwhile.usecase.portfolio.SortDirection;

/** How the rows are sorted, as the use case reads the same request. */
final class Sorting {

    private final PortfolioOrder order;
    private final SortDirection direction;

    private Sorting(PortfolioOrder order, SortDirection direction) {
        this.order = order;
        this.direction = direction;
    }

    static Sorting of(String order, String direction) {
        PortfolioOrder by = named(PortfolioOrder.values(), order).orElse(PortfolioOrder.NAME);
        return new Sorting(by, named(SortDirection.values(), direction).orElse(firstDirection(by)));
    }

    /** In the words of <code>aria-sort</code>; null when the rows are sorted otherwise. */
    String of(PortfolioOrder column) {
        return column == order ? direction.name().toLowerCase(Locale.ROOT) : null;
    }

    /** The same column again turns round, another one begins as people expect of it. */
    SortDirection next(PortfolioOrder column) {
        return column == order ? opposite(direction) : firstDirection(column);
    }

    private static SortDirection firstDirection(PortfolioOrder order) {
        return order == PortfolioOrder.NAME ? SortDirection.ASCENDING : SortDirection.DESCENDING;
    }

    private static SortDirection opposite(SortDirection direction) {
        return direction == SortDirection.ASCENDING ? SortDirection.DESCENDING : SortDirection.ASCENDING;
    }

    private static <T extends Enum<T>> Optional<T> named(T[] values, String name) {
        return Arrays.stream(values).filter(value -> value.name().equals(name)).findFirst();
    }
}
