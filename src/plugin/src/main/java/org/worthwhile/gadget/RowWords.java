package org.worthwhile.gadget;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.joda.money.Money;
import org.worthwhile.domain.money.CurrencyTotals;
import org.worthwhile.jira.SiteAddresses;
import org.worthwhile.page.ProjectTab;
import org.worthwhile.panel.Wording;
import org.worthwhile.usecase.Absence;
import org.worthwhile.usecase.Figure;
import org.worthwhile.usecase.portfolio.PortfolioMoney;
import org.worthwhile.usecase.portfolio.PortfolioOrder;
import org.worthwhile.usecase.portfolio.PortfolioRow;

/** Puts the figures of single projects into words, each with the page behind it. */
final class RowWords {

    private final Columns columns;
    private final Wording wording;
    private final SiteAddresses addresses;

    RowWords(Columns columns, Wording wording, SiteAddresses addresses) {
        this.columns = columns;
        this.wording = wording;
        this.addresses = addresses;
    }

    RowView of(PortfolioRow row) {
        return new RowView(row.project().key(), row.name(), page(row, ProjectTab.OVERVIEW), row.leavesOut(), cells(row),
                columns.showMoney() ? progress(row) : null);
    }

    String page(PortfolioRow row, ProjectTab tab) {
        return addresses.project(row.project().key(), tab.location());
    }

    private List<CellView> cells(PortfolioRow row) {
        List<CellView> cells = new ArrayList<>();
        if (columns.showValue()) {
            cells.add(expectedValue(row));
        }
        if (columns.showMoney()) {
            cells.add(planned(row));
            cells.add(spent(row));
            cells.add(remaining(row));
        }
        if (columns.showBoth()) {
            cells.add(valuePerMoney(row));
        }
        return cells;
    }

    private CellView valuePerMoney(PortfolioRow row) {
        CellView cell = CellView.of(columns.of(PortfolioOrder.VALUE_PER_MONEY),
                row.valuePerMoney().value().map(wording::ratio).map(List::of).orElse(List.of()),
                AbsenceWords.of(row.valuePerMoney().absence().orElse(null), wording));
        return row.hasValueInOtherCurrencies() ? cell.warning(inOneCurrency(row)) : cell;
    }

    /** Present with the ratio: then all that was spent is in one currency. */
    private String inOneCurrency(PortfolioRow row) {
        Money cost = row.money().orElseThrow().spent().amounts().get(0);
        return wording.text("worthwhile.value-and-budget.in-one-currency", cost.getCurrencyUnit().getCode());
    }

    private CellView expectedValue(PortfolioRow row) {
        CellView cell = amounts(PortfolioOrder.EXPECTED_VALUE, row.expectedValue(), Absence.NO_VALUE).with(timesCost(row));
        return row.expectedValue().isPresent() ? cell.leadingTo(page(row, ProjectTab.VALUE)) : cell;
    }

    private CellView planned(PortfolioRow row) {
        return behindMoney(row, amounts(PortfolioOrder.PLANNED, row.money().map(PortfolioMoney::planned), Absence.NO_BUDGET));
    }

    private CellView spent(PortfolioRow row) {
        CellView cell = behindMoney(row, amounts(PortfolioOrder.SPENT, row.money().map(PortfolioMoney::spent), Absence.NOTHING_SPENT))
                .with(ofPlanned(row));
        return row.unpricedSeconds().filter(seconds -> seconds > 0)
                .map(seconds -> cell.warning(wording.text("worthwhile.value-and-budget.unpriced", wording.hours(seconds))))
                .orElse(cell);
    }

    private CellView remaining(PortfolioRow row) {
        Optional<Figure<CurrencyTotals>> remaining = row.money().map(PortfolioMoney::remaining);
        CellView cell = behindMoney(row, CellView.of(columns.of(PortfolioOrder.REMAINING), texts(remaining.flatMap(Figure::value)),
                AbsenceWords.of(absence(remaining), wording)));
        String elsewhere = row.money().map(PortfolioMoney::entriesInOtherCurrencies).filter(entries -> entries > 0)
                .map(entries -> wording.text("worthwhile.value-and-budget.other-currencies", entries)).orElse(null);
        return row.money().filter(PortfolioMoney::isOverspent).isPresent() ? cell.alarming(elsewhere) : cell.warning(elsewhere);
    }

    private List<String> timesCost(PortfolioRow row) {
        return row.valuePerMoney().value().map(ratio -> wording.text("worthwhile.value-and-budget.times-cost", wording.ratio(ratio)))
                .map(text -> row.hasValueInOtherCurrencies() ? List.of(text, inOneCurrency(row)) : List.of(text)).orElse(List.of());
    }

    private List<String> ofPlanned(PortfolioRow row) {
        return texts(row.money().map(PortfolioMoney::planned)).stream()
                .map(planned -> wording.text("worthwhile.value-and-budget.of-planned", planned)).collect(Collectors.toUnmodifiableList());
    }

    private CellView behindMoney(PortfolioRow row, CellView cell) {
        return row.money().isPresent() ? cell.leadingTo(page(row, ProjectTab.BUDGET)) : cell;
    }

    private CellView amounts(PortfolioOrder order, Optional<CurrencyTotals> seen, Absence whenEmpty) {
        return CellView.of(columns.of(order), texts(seen), AbsenceWords.of(seen.isPresent() ? whenEmpty : Absence.NOT_PERMITTED, wording));
    }

    private List<String> texts(Optional<CurrencyTotals> totals) {
        return totals.orElse(CurrencyTotals.NONE).amounts().stream().map(wording::exactMoney).collect(Collectors.toUnmodifiableList());
    }

    private ProgressView progress(PortfolioRow row) {
        Optional<Figure<BigDecimal>> used = row.money().map(PortfolioMoney::budgetUsed);
        Optional<Figure<BigDecimal>> elapsed = row.money().map(PortfolioMoney::timeElapsed);
        ProgressView.Parts parts = new ProgressView.Parts();
        parts.used = used.flatMap(Figure::value).orElse(null);
        parts.usedText = share("worthwhile.value-and-budget.used", used);
        parts.usedReason = AbsenceWords.of(absence(used), wording);
        parts.elapsed = elapsed.flatMap(Figure::value).orElse(null);
        parts.elapsedText = share("worthwhile.value-and-budget.elapsed", elapsed);
        parts.elapsedReason = AbsenceWords.of(absence(elapsed), wording);
        parts.beyondTolerance = row.money().filter(PortfolioMoney::isBeyondTolerance).isPresent();
        parts.verdict = verdict(row);
        return parts.build();
    }

    /** Null without a figure. */
    private String share(String key, Optional<Figure<BigDecimal>> figure) {
        return figure.flatMap(Figure::value).map(share -> wording.text(key, wording.share(share))).orElse(null);
    }

    /** Null when the figure is there. */
    private static Absence absence(Optional<? extends Figure<?>> figure) {
        return figure.isPresent() ? figure.get().absence().orElse(null) : Absence.NOT_PERMITTED;
    }

    private String verdict(PortfolioRow row) {
        if (row.money().filter(PortfolioMoney::isBeyondTolerance).isPresent()) {
            return wording.text("worthwhile.value-and-budget.beyond-tolerance");
        }
        return row.money().filter(PortfolioMoney::isOverspent).map(money -> wording.text("worthwhile.value-and-budget.overspent")).orElse(null);
    }
}
