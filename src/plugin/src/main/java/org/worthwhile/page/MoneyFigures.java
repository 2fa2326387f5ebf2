package org.worthwhile.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.joda.money.Money;
import org.worthwhile.domain.budget.PlannedHours;
import org.worthwhile.panel.FigureView;
import org.worthwhile.panel.SpentBarView;
import org.worthwhile.panel.Wording;
import org.worthwhile.usecase.budget.ProjectMoney;
import org.worthwhile.usecase.budget.SpendingView;
import org.worthwhile.usecase.budget.WorkedView;

/** Puts a project's money and time into words, alike on the overview and on the budget tab. */
final class MoneyFigures {

    private final ProjectMoney found;
    private final Wording wording;
    private final List<FigureView> figures = new ArrayList<>();

    MoneyFigures(ProjectMoney found, Wording wording) {
        this.found = found;
        this.wording = wording;
    }

    List<FigureView> figures() {
        found.money().ifPresent(this::addMoney);
        found.hours().ifPresent(this::addHours);
        return figures;
    }

    /** Only with a budget that is not nought. */
    Optional<SpentBarView> bar() {
        return found.money().flatMap(SpendingView::spentRatio)
                .map(ratio -> SpentBarView.of(ratio, wording.text("worthwhile.budget-panel.spent-ratio", wording.percent(ratio))));
    }

    /** What the figures leave out, and what is under way. */
    List<String> remarks() {
        List<String> remarks = new ArrayList<>();
        found.money().map(SpendingView::entriesInOtherCurrencies).filter(entries -> entries > 0)
                .ifPresent(entries -> remarks.add(wording.text("worthwhile.project-page.other-currencies", entries)));
        if (found.isRepricing()) {
            remarks.add(wording.text("worthwhile.project-page.repricing"));
        }
        if (found.leavesOut()) {
            remarks.add(wording.text("worthwhile.leaves-out"));
        }
        return remarks;
    }

    private void addMoney(SpendingView money) {
        figures.add(FigureView.of(wording.text("worthwhile.budget-panel.planned"), texts(money.planned()))
                .because(money.planned().isPresent() ? null : wording.text("worthwhile.project-page.no-budget")));
        figures.add(FigureView.of(wording.text("worthwhile.budget-panel.spent"), texts(money.spent().amounts()))
                .because(money.spent().isEmpty() ? wording.text("worthwhile.budget-panel.spent.none") : null));
        money.remaining().map(remaining -> remaining(money, remaining)).ifPresent(figures::add);
    }

    private FigureView remaining(SpendingView money, Money remaining) {
        FigureView figure = FigureView.of(wording.text("worthwhile.budget-panel.remaining"), wording.money(remaining));
        if (money.isBeyondTolerance()) {
            return figure.alarming(wording.text("worthwhile.project-page.beyond-tolerance", tolerance(money)));
        }
        return money.isOverspent() ? figure.alarming(wording.text("worthwhile.project-page.within-tolerance", tolerance(money))) : figure;
    }

    private String tolerance(SpendingView money) {
        return wording.exactPercent(money.budget().orElseThrow().terms().tolerance().percent().movePointLeft(2));
    }

    private void addHours(WorkedView hours) {
        figures.add(FigureView.of(wording.text("worthwhile.budget-panel.worked"), wording.hours(hours.workedSeconds()))
                .because(hours.planned().map(this::ofPlanned).orElse(null)));
        if (found.money().isPresent() && hours.unpricedSeconds() > 0) {
            figures.add(FigureView.of(wording.text("worthwhile.budget-panel.unpriced"), wording.hours(hours.unpricedSeconds()))
                    .alarming(wording.text("worthwhile.budget-panel.unpriced.about")));
        }
    }

    private String ofPlanned(PlannedHours planned) {
        return wording.text("worthwhile.budget-panel.worked.of", wording.hours(planned.seconds()));
    }

    private List<String> texts(Optional<Money> amount) {
        return texts(amount.map(List::of).orElse(List.of()));
    }

    private List<String> texts(List<Money> amounts) {
        return amounts.stream().map(wording::money).collect(Collectors.toUnmodifiableList());
    }
}
