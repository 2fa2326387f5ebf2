package org.worthwhile.gadget;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import org.worthwhile.panel.Wording;
import org.worthwhile.usecase.Figure;
import org.worthwhile.usecase.portfolio.PortfolioOrder;
import org.worthwhile.usecase.portfolio.PortfolioTotal;

/** Puts the totals into words, currency by currency. */
final class TotalWords {

    private final Columns columns;
    private final Wording wording;

    TotalWords(Columns columns, Wording wording) {
        this.columns = columns;
        this.wording = wording;
    }

    TotalView of(PortfolioTotal total) {
        return new TotalView(wording.text("worthwhile.value-and-budget.total", total.currency().getCode()), note(total), cells(total),
                columns.showMoney() ? used(total) : null);
    }

    private String note(PortfolioTotal total) {
        return total.withoutBudget() == 0 ? null : wording.text("worthwhile.value-and-budget.without-budget", total.withoutBudget(), total.currency().getCode());
    }

    private List<CellView> cells(PortfolioTotal total) {
        List<CellView> cells = new ArrayList<>();
        if (columns.showValue()) {
            cells.add(cell(PortfolioOrder.EXPECTED_VALUE, total, total.expectedValue())
                    .with(detail("worthwhile.value-and-budget.times-cost", total.valuePerMoney().value().map(wording::ratio))));
        }
        if (columns.showMoney()) {
            cells.add(cell(PortfolioOrder.PLANNED, total, total.planned()));
            cells.add(cell(PortfolioOrder.SPENT, total, total.spent())
                    .with(detail("worthwhile.value-and-budget.of-planned", total.planned().map(wording::exactMoney))));
            cells.add(remaining(total));
        }
        if (columns.showBoth()) {
            cells.add(ratio(PortfolioOrder.VALUE_PER_MONEY, total.valuePerMoney(), total.valuePerMoney().value().map(wording::ratio)));
        }
        return cells;
    }

    private CellView remaining(PortfolioTotal total) {
        CellView cell = CellView.of(columns.of(PortfolioOrder.REMAINING), texts(total.remaining().value()),
                AbsenceWords.of(total.remaining().absence().orElse(null), wording));
        return total.remaining().value().filter(Money::isNegative).isPresent() ? cell.alarming(null) : cell;
    }

    private CellView used(PortfolioTotal total) {
        return ratio(PortfolioOrder.BUDGET_USED, total.budgetUsed(), total.budgetUsed().value()
                .map(wording::share).map(share -> wording.text("worthwhile.value-and-budget.used", share)));
    }

    private CellView cell(PortfolioOrder order, PortfolioTotal total, Optional<Money> amount) {
        return CellView.of(columns.of(order), texts(amount), wording.text("worthwhile.value-and-budget.none-in", total.currency().getCode()));
    }

    private CellView ratio(PortfolioOrder order, Figure<BigDecimal> figure, Optional<String> text) {
        return CellView.of(columns.of(order), text.map(List::of).orElse(List.of()), AbsenceWords.of(figure.absence().orElse(null), wording));
    }

    private List<String> detail(String key, Optional<String> figure) {
        return figure.map(text -> wording.text(key, text)).map(List::of).orElse(List.of());
    }

    private List<String> texts(Optional<Money> amount) {
        return amount.map(wording::exactMoney).map(List::of).orElse(List.of());
    }
}
