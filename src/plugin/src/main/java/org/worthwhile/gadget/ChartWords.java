package org.worthwhile.gadget;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.worthwhile.domain.money.CurrencyTotals;
import org.worthwhile.gadget.ChartView.LeftOutView;
import org.worthwhile.gadget.ChartView.PointView;
import org.worthwhile.page.ProjectTab;
import org.worthwhile.panel.Wording;
import org.worthwhile.usecase.Absence;
import org.worthwhile.usecase.portfolio.PortfolioMoney;
import org.worthwhile.usecase.portfolio.PortfolioRow;

/** Sets value against cost, one picture per currency. A project without one of both is named beside the picture, not drawn at nought. */
final class ChartWords {

    private final RowWords rows;
    private final Wording wording;

    ChartWords(RowWords rows, Wording wording) {
        this.rows = rows;
        this.wording = wording;
    }

    List<ChartView> of(List<PortfolioRow> projects) {
        return currencies(projects).stream().map(currency -> chart(currency, projects)).collect(Collectors.toUnmodifiableList());
    }

    private static SortedSet<CurrencyUnit> currencies(List<PortfolioRow> projects) {
        return projects.stream().filter(ChartWords::isOpen)
                .flatMap(row -> Stream.concat(value(row).amounts().stream(), spent(row).amounts().stream()))
                .map(Money::getCurrencyUnit).collect(Collectors.toCollection(TreeSet::new));
    }

    private ChartView chart(CurrencyUnit currency, List<PortfolioRow> projects) {
        List<PointView> points = new ArrayList<>();
        List<LeftOutView> leftOut = new ArrayList<>();
        for (PortfolioRow row : projects) {
            Optional<PointView> point = point(currency, row);
            point.ifPresentOrElse(points::add, () -> leftOut.add(leftOut(currency, row)));
        }
        return new ChartView(currency.getCode(), wording.currency(currency), points, leftOut);
    }

    private Optional<PointView> point(CurrencyUnit currency, PortfolioRow row) {
        return value(row).in(currency).flatMap(value -> spent(row).in(currency).map(cost -> point(row, value, cost)));
    }

    private PointView point(PortfolioRow row, Money value, Money cost) {
        String planned = row.money().map(PortfolioMoney::planned).flatMap(totals -> totals.in(cost.getCurrencyUnit()))
                .map(ChartWords::plain).orElse(null);
        return new PointView(row.name(), rows.page(row, ProjectTab.OVERVIEW), plain(value), plain(cost), planned,
                wording.text("worthwhile.value-and-budget.point", wording.money(value), wording.money(cost)));
    }

    private LeftOutView leftOut(CurrencyUnit currency, PortfolioRow row) {
        return new LeftOutView(row.name(), rows.page(row, ProjectTab.OVERVIEW), reason(currency, row));
    }

    private String reason(CurrencyUnit currency, PortfolioRow row) {
        if (!isOpen(row)) {
            return AbsenceWords.of(Absence.NOT_PERMITTED, wording);
        }
        boolean hasValue = value(row).in(currency).isPresent();
        boolean hasCost = spent(row).in(currency).isPresent();
        if (hasValue == hasCost) {
            return wording.text("worthwhile.value-and-budget.neither", currency.getCode());
        }
        return wording.text(hasValue ? "worthwhile.value-and-budget.no-cost" : "worthwhile.value-and-budget.no-value", currency.getCode());
    }

    private static boolean isOpen(PortfolioRow row) {
        return row.expectedValue().isPresent() && row.money().isPresent();
    }

    private static CurrencyTotals value(PortfolioRow row) {
        return row.expectedValue().orElse(CurrencyTotals.NONE);
    }

    private static CurrencyTotals spent(PortfolioRow row) {
        return row.money().map(PortfolioMoney::spent).orElse(CurrencyTotals.NONE);
    }

    private static String plain(Money money) {
        return money.getAmount().toPlainString();
    }
}
