package org.worthwhile.inmemory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.worthwhile.domain.budget.Budget;
import org.worthwhile.domain.budget.Budgets;
import org.worthwhile.domain.budget.IssuePlan;
import org.worthwhile.domain.refusal.ConcurrentChange;

public final class InMemoryBudgets implements Budgets {

    private final List<Budget> budgets = new ArrayList<>();
    private final Map<Long, IssuePlan> plans = new TreeMap<>();

    @Override
    public Optional<Budget> ofProject(long projectId) {
        return historyOf(projectId).stream().findFirst();
    }

    @Override
    public List<Budget> ofProjects(Collection<Long> projectIds) {
        return projectIds.stream().distinct().map(this::ofProject).flatMap(Optional::stream).toList();
    }

    @Override
    public List<Budget> historyOf(long projectId) {
        return budgets.stream()
                .filter(budget -> budget.projectId() == projectId)
                .sorted(Comparator.comparing(Budget::version).reversed())
                .toList();
    }

    @Override
    public void add(Budget next) {
        if (ofProject(next.projectId()).map(Budget::version).orElse(Budget.NO_VERSION) != next.version() - 1) {
            throw ConcurrentChange.ofBudget(next.projectId());
        }
        budgets.add(next);
    }

    @Override
    public List<IssuePlan> plansOf(Collection<Long> issueIds) {
        return issueIds.stream().distinct().map(plans::get).filter(Objects::nonNull).toList();
    }

    @Override
    public void put(IssuePlan next) {
        long stored = Optional.ofNullable(plans.get(next.issueId())).map(IssuePlan::version).orElse(IssuePlan.NO_VERSION);
        if (stored != next.version() - 1) {
            throw ConcurrentChange.ofIssuePlan(next.issueId());
        }
        plans.put(next.issueId(), next);
    }

    /** Puts a version in as it is. */
    void keep(Budget version) {
        budgets.add(version);
    }

    /** Puts a plan in as it is. */
    void keep(IssuePlan latest) {
        plans.put(latest.issueId(), latest);
    }

    public List<Object> all() {
        List<Object> all = new ArrayList<>(budgets);
        all.addAll(plans.values());
        return all;
    }
}
