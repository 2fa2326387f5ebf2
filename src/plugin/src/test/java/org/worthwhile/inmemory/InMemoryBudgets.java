package org.worthwhile.inmemory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.worthwhile.domain.budget.Budget;
import org.worthwhile.domain.budget.Budgets;
import org.worthwhile.domain.budget.IssuePlan;
import org.worthwhile.domain.refusal.ConcurrentChange;

/** Budgets and plans for tests. */
public final class InMemoryBudgets implements Budgets {

    private final List<Budget> budgets = new ArrayList<>();
    private final Map<Long, IssuePlan> plans = new HashMap<>();

    @Override
    public Optional<Budget> ofProject(long projectId) {
        return historyOf(projectId).stream().findFirst();
    }

    @Override
    public List<Budget> historyOf(long projectId) {
        return budgets.stream().filter(budget -> budget.projectId() == projectId)
                .sorted(Comparator.comparing(Budget::version).reversed()).toList();
    }

    @Override
    public void add(Budget next) {
        if (next.version() != ofProject(next.projectId()).map(Budget::version).orElse(Budget.NO_VERSION) + 1) {
            throw ConcurrentChange.ofBudget(next.projectId());
        }
        budgets.add(next);
    }

    @Override
    public List<IssuePlan> plansOf(Collection<Long> issueIds) {
        return plans.values().stream().filter(plan -> issueIds.contains(plan.issueId())).toList();
    }

    @Override
    public void put(IssuePlan next) {
        long version = Optional.ofNullable(plans.get(next.issueId())).map(IssuePlan::version).orElse(IssuePlan.NO_VERSION);
        if (next.version() != version + 1) {
            throw ConcurrentChange.ofIssuePlan(next.issueId());
        }
        plans.put(next.issueId(), next);
    }
}
