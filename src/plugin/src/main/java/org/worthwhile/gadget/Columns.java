package org.worthwhile.gadget;

import java.util.ArrayList;
import java.util.List;
import org.worthwhile.panel.Wording;
import org.worthwhile.usecase.portfolio.Portfolio;
import org.worthwhile.usecase.portfolio.PortfolioOrder;

/** The columns of the table; one of which the reader may see nothing in any row is left away. */
final class Columns {

    private final boolean showValue;
    private final boolean showMoney;
    private final Wording wording;
    private final Sorting sorting;

    Columns(Portfolio portfolio, Sorting sorting, Wording wording) {
        this.showValue = portfolio.rows().stream().anyMatch(row -> row.expectedValue().isPresent());
        this.showMoney = portfolio.rows().stream().anyMatch(row -> row.money().isPresent());
        this.sorting = sorting;
        this.wording = wording;
    }

    boolean showValue() {
        return showValue;
    }

    boolean showMoney() {
        return showMoney;
    }

    boolean showBoth() {
        return showValue && showMoney;
    }

    List<ColumnView> all() {
        List<ColumnView> columns = new ArrayList<>(List.of(of(PortfolioOrder.NAME)));
        if (showValue) {
            columns.add(of(PortfolioOrder.EXPECTED_VALUE));
        }
        if (showMoney) {
            columns.addAll(List.of(of(PortfolioOrder.PLANNED), of(PortfolioOrder.SPENT), of(PortfolioOrder.REMAINING)));
        }
        if (showBoth()) {
            columns.add(of(PortfolioOrder.VALUE_PER_MONEY));
        }
        return columns;
    }

    ColumnView progress() {
        return of(PortfolioOrder.BUDGET_USED);
    }

    ColumnView of(PortfolioOrder order) {
        return new ColumnView(order.name(), wording.text("worthwhile.portfolio-order." + order.name()),
                sorting.of(order), sorting.next(order).name());
    }
}
