package org.worthwhile.usecase.budget;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.worthwhile.domain.budget.IssuePlan;
import org.worthwhile.domain.budget.PlannedHours;
import org.worthwhile.domain.money.CurrencyTotals;

/** The plans of an issue and its sub-tasks. The issue's own plan includes its sub-tasks, so theirs count only without one. */
final class IssuePlans {

    private final Optional<IssuePlan> own;
    private final List<IssuePlan> ofSubTasks;

    IssuePlans(long issueId, List<IssuePlan> plans) {
        own = plans.stream().filter(plan -> plan.issueId() == issueId).findFirst();
        ofSubTasks = plans.stream().filter(plan -> plan.issueId() != issueId).collect(Collectors.toList());
    }

    Optional<IssuePlan> own() {
        return own;
    }

    CurrencyTotals amount() {
        return CurrencyTotals.of(counting(IssuePlan::amount));
    }

    Optional<PlannedHours> hours() {
        return counting(IssuePlan::hours).stream().reduce(PlannedHours::plus);
    }

    private <T> List<T> counting(Function<IssuePlan, Optional<T>> figure) {
        return own.flatMap(figure).map(List::of).orElseGet(() -> ofSubTasks.stream()
                .map(figure).flatMap(Optional::stream).collect(Collectors.toList()));
    }
}
