package org.worthwhile.rest;

import java.util.List;
import java.util.stream.Collectors;
import org.worthwhile.domain.budget.IssuePlan;
import org.worthwhile.domain.budget.PlannedHours;
import org.worthwhile.usecase.budget.EstimatedCost;
import org.worthwhile.usecase.budget.IssueBudget;
import org.worthwhile.usecase.budget.IssueMoney;

/** What an issue with its sub-tasks may cost, cost so far and is worth; what may not be seen is left out. */
final class IssueBudgetRepresentation {

    final String issueKey;
    final int subTasks;
    final boolean leavesOut;
    final IssueMoneyRepresentation money;
    final WorkedRepresentation hours;
    final List<MoneyRepresentation> expectedValue;
    final boolean mayPlan;
    final PlanRepresentation plan;

    IssueBudgetRepresentation(IssueBudget budget) {
        issueKey = budget.issue().key();
        subTasks = budget.subTasks();
        leavesOut = budget.leavesOut();
        money = budget.money().map(IssueMoneyRepresentation::new).orElse(null);
        hours = budget.hours().map(worked -> new WorkedRepresentation(worked, budget.money().isPresent())).orElse(null);
        expectedValue = budget.expectedValue().map(MoneyRepresentation::each).orElse(null);
        mayPlan = budget.mayPlan();
        plan = budget.planToEdit().map(PlanRepresentation::new).orElse(null);
    }

    /** Per currency. */
    static final class IssueMoneyRepresentation {

        final List<MoneyRepresentation> planned;
        final List<MoneyRepresentation> spent;
        /** Negative when overspent. */
        final List<MoneyRepresentation> remaining;
        final long entriesOutsidePlannedCurrency;
        final long unpricedEntries;
        final EstimatedCostRepresentation originalEstimate;
        final EstimatedCostRepresentation remainingEstimate;

        private IssueMoneyRepresentation(IssueMoney money) {
            planned = MoneyRepresentation.each(money.planned());
            spent = MoneyRepresentation.each(money.spent());
            remaining = MoneyRepresentation.each(money.remaining());
            entriesOutsidePlannedCurrency = money.entriesOutsidePlannedCurrency();
            unpricedEntries = money.unpricedEntries();
            originalEstimate = new EstimatedCostRepresentation(money.originalEstimate());
            remainingEstimate = new EstimatedCostRepresentation(money.remainingEstimate());
        }
    }

    /** What estimated work would cost, and why that is not known of every issue. */
    static final class EstimatedCostRepresentation {

        final List<MoneyRepresentation> known;
        final List<String> unknown;

        private EstimatedCostRepresentation(EstimatedCost cost) {
            known = MoneyRepresentation.each(cost.known());
            unknown = cost.unknown().stream().map(Enum::name).collect(Collectors.toUnmodifiableList());
        }
    }

    /** The issue's own plan. */
    static final class PlanRepresentation {

        final long version;
        final MoneyRepresentation amount;
        final Long plannedSeconds;

        PlanRepresentation(IssuePlan plan) {
            version = plan.version();
            amount = plan.amount().map(MoneyRepresentation::new).orElse(null);
            plannedSeconds = plan.hours().map(PlannedHours::seconds).orElse(null);
        }
    }
}
