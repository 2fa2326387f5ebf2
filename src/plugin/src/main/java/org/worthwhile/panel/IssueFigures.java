package org.worthwhile.panel;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.joda.money.Money;
import org.worthwhile.domain.budget.PlannedHours;
import org.worthwhile.domain.money.CurrencyTotals;
import org.worthwhile.usecase.budget.EstimatedCost;
import org.worthwhile.usecase.budget.IssueBudget;
import org.worthwhile.usecase.budget.IssueMoney;
import org.worthwhile.usecase.budget.WorkedView;

/** Puts an issue's budget into words, figure by figure. */
final class IssueFigures {

    private final IssueBudget budget;
    private final Wording wording;
    private final List<FigureView> figures = new ArrayList<>();

    IssueFigures(IssueBudget budget, Wording wording) {
        this.budget = budget;
        this.wording = wording;
    }

    BudgetPanelView view() {
        budget.money().ifPresent(this::addMoney);
        budget.hours().ifPresent(this::addHours);
        return new BudgetPanelView(budget.issue().key(), budget.mayPlan(), budget.planToEdit().filter(
                plan -> plan.amount().isPresent() || plan.hours().isPresent()).isPresent(), bar().orElse(null), figures, remarks());
    }

    private void addMoney(IssueMoney money) {
        add("worthwhile.budget-panel.spent", money.spent(), "worthwhile.budget-panel.spent.none");
        add("worthwhile.budget-panel.planned", money.planned(), "worthwhile.budget-panel.planned.none");
        if (!money.planned().isEmpty()) {
            figures.add(remaining(money));
        }
        addEstimate("worthwhile.budget-panel.original-estimate", money.originalEstimate());
        addEstimate("worthwhile.budget-panel.remaining-estimate", money.remainingEstimate());
        budget.expectedValue().ifPresent(expected ->
                add("worthwhile.budget-panel.expected-value", expected, "worthwhile.budget-panel.expected-value.none"));
    }

    private void addHours(WorkedView hours) {
        figures.add(FigureView.of(wording.text("worthwhile.budget-panel.worked"), wording.hours(hours.workedSeconds()))
                .because(hours.planned().map(this::ofPlanned).orElse(null)));
        hours.remainingSeconds().map(this::remainingHours).ifPresent(figures::add);
        if (budget.money().isPresent() && hours.unpricedSeconds() > 0) {
            figures.add(FigureView.of(wording.text("worthwhile.budget-panel.unpriced"), wording.hours(hours.unpricedSeconds()))
                    .alarming(wording.text("worthwhile.budget-panel.unpriced.about")));
        }
    }

    private FigureView remaining(IssueMoney money) {
        FigureView remaining = FigureView.of(wording.text("worthwhile.budget-panel.remaining"), texts(money.remaining()));
        boolean isOverspent = money.remaining().stream().anyMatch(Money::isNegative);
        return isOverspent ? remaining.alarming(wording.text("worthwhile.budget-panel.overspent")) : remaining;
    }

    private FigureView remainingHours(long seconds) {
        FigureView remaining = FigureView.of(wording.text("worthwhile.budget-panel.remaining-hours"), wording.hours(seconds));
        return seconds < 0 ? remaining.alarming(wording.text("worthwhile.budget-panel.exceeded")) : remaining;
    }

    private String ofPlanned(PlannedHours planned) {
        return wording.text("worthwhile.budget-panel.worked.of", wording.hours(planned.seconds()));
    }

    private void add(String labelKey, CurrencyTotals totals, String noneKey) {
        FigureView figure = FigureView.of(wording.text(labelKey), texts(totals.amounts()));
        figures.add(totals.isEmpty() ? figure.because(wording.text(noneKey)) : figure);
    }

    private void addEstimate(String labelKey, EstimatedCost cost) {
        FigureView figure = FigureView.of(wording.text(labelKey), texts(cost.known().amounts()));
        String reasons = cost.unknown().stream().map(reason -> reason(reason, cost)).collect(Collectors.joining(" "));
        figures.add(figure.because(reasons.isEmpty() ? null : reasons));
    }

    private String reason(EstimatedCost.Unknown reason, EstimatedCost cost) {
        return cost.known().isEmpty()
                ? wording.text("worthwhile.estimate-unknown." + reason.name())
                : wording.text("worthwhile.estimate-partly-unknown." + reason.name());
    }

    /** Only where planned and spent are in one currency can they be one bar. */
    private Optional<SpentBarView> bar() {
        return budget.money().filter(money -> money.planned().amounts().size() == 1)
                .flatMap(money -> bar(money.planned().amounts().get(0), money.remaining().get(0)));
    }

    private Optional<SpentBarView> bar(Money planned, Money remaining) {
        return planned.isZero() ? Optional.empty() : Optional.of(ratio(planned, planned.minus(remaining)))
                .map(ratio -> SpentBarView.of(ratio, wording.text("worthwhile.budget-panel.spent-ratio", wording.percent(ratio))));
    }

    private static BigDecimal ratio(Money planned, Money spent) {
        return spent.getAmount().divide(planned.getAmount(), MathContext.DECIMAL64);
    }

    private List<String> remarks() {
        List<String> remarks = new ArrayList<>();
        if (budget.subTasks() > 0) {
            remarks.add(wording.text("worthwhile.budget-panel.sub-tasks", budget.subTasks()));
        }
        budget.money().map(IssueMoney::entriesOutsidePlannedCurrency).filter(entries -> entries > 0)
                .ifPresent(entries -> remarks.add(wording.text("worthwhile.budget-panel.other-currencies", entries)));
        if (budget.leavesOut()) {
            remarks.add(wording.text("worthwhile.leaves-out"));
        }
        return remarks;
    }

    private List<String> texts(List<Money> amounts) {
        return amounts.stream().map(wording::money).collect(Collectors.toUnmodifiableList());
    }
}
