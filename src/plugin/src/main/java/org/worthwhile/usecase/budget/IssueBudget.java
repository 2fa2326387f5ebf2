package org.worthwhile.usecase.budget;

import java.util.Optional;
import org.worthwhile.domain.budget.IssuePlan;
import org.worthwhile.domain.issue.IssueRef;
import org.worthwhile.domain.money.CurrencyTotals;

/** What an issue with its sub-tasks may cost, cost so far and is worth; what the person may not see is absent. */
public final class IssueBudget {

    private final IssueRef issue;
    private final int subTasks;
    private final boolean leavesOut;
    private final Optional<IssueMoney> money;
    private final Optional<WorkedView> hours;
    private final Optional<CurrencyTotals> expectedValue;
    private final Optional<IssuePlan> planToEdit;
    private final boolean mayPlan;

    IssueBudget(IssueRef issue, int subTasks, boolean leavesOut, Optional<IssueMoney> money, Optional<WorkedView> hours,
            Optional<CurrencyTotals> expectedValue, Optional<IssuePlan> planToEdit, boolean mayPlan) {
        this.issue = issue;
        this.subTasks = subTasks;
        this.leavesOut = leavesOut;
        this.money = money;
        this.hours = hours;
        this.expectedValue = expectedValue;
        this.planToEdit = planToEdit;
        this.mayPlan = mayPlan;
    }

    public IssueRef issue() {
        return issue;
    }

    /** How many sub-tasks are rolled up: those the person may see. */
    public int subTasks() {
        return subTasks;
    }

    /** Whether there is work on these issues that the person may not see and that is in no figure. */
    public boolean leavesOut() {
        return leavesOut;
    }

    /** Absent for people who may not see money. */
    public Optional<IssueMoney> money() {
        return money;
    }

    /** Absent for people who may not see hours. */
    public Optional<WorkedView> hours() {
        return hours;
    }

    /** Per currency, the shares that these issues have in notes that count, each note once; absent for people who may not see value. */
    public Optional<CurrencyTotals> expectedValue() {
        return expectedValue;
    }

    /** The issue's own plan, for people who may change it; absent when it was never planned. */
    public Optional<IssuePlan> planToEdit() {
        return planToEdit;
    }

    /** The version to change the plan at; 0 when it was never planned. */
    public long planVersion() {
        return planToEdit.map(IssuePlan::version).orElse(IssuePlan.NO_VERSION);
    }

    public boolean mayPlan() {
        return mayPlan;
    }
}
