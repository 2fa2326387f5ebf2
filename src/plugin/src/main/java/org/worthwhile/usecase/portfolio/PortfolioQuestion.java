package org.worthwhile.usecase.portfolio;

import java.util.List;
import java.util.Optional;

/** A portfolio's request that can be answered. */
final class PortfolioQuestion {

    private final PortfolioScope scope;
    private final List<String> projectKeys;
    private final Optional<Long> filterId;
    private final PortfolioOrder order;
    private final SortDirection direction;
    private final int top;

    PortfolioQuestion(PortfolioScope scope, List<String> projectKeys, Optional<Long> filterId, PortfolioOrder order, SortDirection direction,
            int top) {
        this.scope = scope;
        this.projectKeys = List.copyOf(projectKeys);
        this.filterId = filterId;
        this.order = order;
        this.direction = direction;
        this.top = top;
    }

    PortfolioScope scope() {
        return scope;
    }

    /** Each once; empty unless projects are named. */
    List<String> projectKeys() {
        return projectKeys;
    }

    /** Present exactly in the scope of a filter. */
    Optional<Long> filterId() {
        return filterId;
    }

    RowOrder order() {
        return new RowOrder(order, direction);
    }

    int top() {
        return top;
    }
}
