package org.worthwhile.persistence;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.worthwhile.domain.budget.Budget;
import org.worthwhile.domain.budget.BudgetTerms;
import org.worthwhile.domain.budget.IssuePlan;
import org.worthwhile.domain.budget.Period;
import org.worthwhile.domain.budget.PlannedHours;
import org.worthwhile.domain.budget.Reason;
import org.worthwhile.domain.budget.Tolerance;

/** Turns budgets and plans into rows and rows into budgets and plans. What is absent is NULL. */
final class BudgetRows {

    private BudgetRows() { }

    static Map<String, Object> columns(Budget budget) {
        BudgetTerms terms = budget.terms();
        Map<String, Object> columns = new HashMap<>();
        columns.put("PROJECT_ID", budget.projectId());
        columns.put("BUDGET_VERSION", budget.version());
        columns.put("CURRENCY", budget.currency().getCode());
        columns.put("AMOUNT_MINOR", budget.amount().getAmountMinorLong());
        terms.hours().ifPresent(hours -> columns.put("PLANNED_SECONDS", hours.seconds()));
        columns.put("PERIOD_FROM", terms.period().from().toString());
        columns.put("PERIOD_TO", terms.period().to().toString());
        columns.put("TOLERANCE_BP", terms.tolerance().basisPoints());
        columns.put("REASON", budget.reason().text());
        columns.put("SET_AT", budget.set().at().toEpochMilli());
        columns.put("SET_BY", budget.set().by().key());
        columns.put("VERSION_KEY", budget.projectId() + ":" + budget.version());
        return columns;
    }

    static Budget budget(BudgetEntity row) {
        BudgetTerms terms = new BudgetTerms(money(row.getCurrency(), row.getAmountMinor()), hours(row.getPlannedSeconds()),
                Period.of(LocalDate.parse(row.getPeriodFrom()), LocalDate.parse(row.getPeriodTo())), Tolerance.of(row.getToleranceBp()));
        return new Budget(row.getProjectId(), row.getBudgetVersion(), terms, Reason.of(row.getReason()), Stamps.stamp(row.getSetBy(), row.getSetAt()));
    }

    static Map<String, Object> columns(IssuePlan plan) {
        Map<String, Object> columns = new HashMap<>();
        columns.put("ISSUE_ID", plan.issueId());
        columns.put("PLAN_VERSION", plan.version());
        plan.amount().ifPresent(amount -> {
            columns.put("CURRENCY", amount.getCurrencyUnit().getCode());
            columns.put("AMOUNT_MINOR", amount.getAmountMinorLong());
        });
        plan.hours().ifPresent(hours -> columns.put("PLANNED_SECONDS", hours.seconds()));
        columns.put("SET_AT", plan.set().at().toEpochMilli());
        columns.put("SET_BY", plan.set().by().key());
        return columns;
    }

    static void update(IssuePlanEntity row, IssuePlan plan) {
        row.setPlanVersion(plan.version());
        row.setCurrency(plan.amount().map(amount -> amount.getCurrencyUnit().getCode()).orElse(null));
        row.setAmountMinor(plan.amount().map(Money::getAmountMinorLong).orElse(null));
        row.setPlannedSeconds(plan.hours().map(PlannedHours::seconds).orElse(null));
        row.setSetAt(plan.set().at().toEpochMilli());
        row.setSetBy(plan.set().by().key());
    }

    static IssuePlan plan(IssuePlanEntity row) {
        Optional<Money> amount = Optional.ofNullable(row.getCurrency()).map(currency -> money(currency, row.getAmountMinor()));
        return new IssuePlan(row.getIssueId(), row.getPlanVersion(), amount, hours(row.getPlannedSeconds()), Stamps.stamp(row.getSetBy(), row.getSetAt()));
    }

    private static Money money(String currency, Long minorUnits) {
        return Money.ofMinor(CurrencyUnit.of(currency), minorUnits);
    }

    private static Optional<PlannedHours> hours(Long seconds) {
        return Optional.ofNullable(seconds).map(PlannedHours::ofSeconds);
    }

}
