package org.worthwhile.persistence;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;

import javax.inject.Inject;
import javax.inject.Named;

import com.atlassian.activeobjects.external.ActiveObjects;
import net.java.ao.Query;
import org.worthwhile.domain.budget.Budget;
import org.worthwhile.domain.budget.Budgets;
import org.worthwhile.domain.budget.IssuePlan;
import org.worthwhile.domain.refusal.ConcurrentChange;
import org.worthwhile.domain.refusal.DuplicateKey;

/** Budgets in the table BUDGET, one row per version; plans in the table ISSUE_PLAN. */
@Named
public final class AoBudgets implements Budgets {

    private final ActiveObjects ao;
    private final Revisions revisions;
    private final FigureChanges changes;

    @Inject
    public AoBudgets(ActiveObjects ao) {
        this.ao = ao;
        this.revisions = new Revisions(ao);
        this.changes = new FigureChanges(ao);
    }

    @Override
    public Optional<Budget> ofProject(long projectId) {
        return find(latestFirst(projectId).limit(1)).stream().findFirst();
    }

    @Override
    public List<Budget> ofProjects(Collection<Long> projectIds) {
        Map<Long, BudgetEntity> latest = RowsByIds.findAtOnce(ao, BudgetEntity.class, "PROJECT_ID", projectIds, BudgetEntity::getProjectId)
                .stream().collect(Collectors.toMap(BudgetEntity::getProjectId, Function.identity(),
                        BinaryOperator.maxBy(Comparator.comparing(BudgetEntity::getBudgetVersion))));
        return latest.values().stream().map(BudgetRows::budget).collect(Collectors.toList());
    }

    @Override
    public List<Budget> historyOf(long projectId) {
        return find(latestFirst(projectId));
    }

    @Override
    public void add(Budget next) {
        ConcurrentChange lost = ConcurrentChange.ofBudget(next.projectId());
        Optional<Budget> latest = ofProject(next.projectId());
        if (next.version() != latest.map(Budget::version).orElse(Budget.NO_VERSION) + 1) {
            throw lost;
        }
        try {
            UniqueRows.insert(ao, BudgetEntity.class, BudgetRows.columns(next));
        } catch (DuplicateKey sameVersion) {
            throw lost;
        }
        if (latest.filter(budget -> budget.currency().equals(next.currency())).isEmpty()) {
            changes.inProject(next.projectId());
        }
        changes.everywhere();
    }

    @Override
    public List<IssuePlan> plansOf(Collection<Long> issueIds) {
        return RowsByIds.find(ao, IssuePlanEntity.class, "ISSUE_ID", issueIds).stream().map(BudgetRows::plan).collect(Collectors.toList());
    }

    @Override
    public void put(IssuePlan next) {
        ConcurrentChange lost = ConcurrentChange.ofIssuePlan(next.issueId());
        Optional<IssuePlanEntity> row = RowsByIds.find(ao, IssuePlanEntity.class, "ISSUE_ID", List.of(next.issueId())).stream().findFirst();
        if (next.version() != row.map(IssuePlanEntity::getPlanVersion).orElse(IssuePlan.NO_VERSION) + 1) {
            throw lost;
        }
        revisions.claim(lost, next.version());
        row.ifPresentOrElse(latest -> {
            BudgetRows.update(latest, next);
            latest.save();
        }, () -> ao.create(IssuePlanEntity.class, BudgetRows.columns(next)));
        changes.on(List.of(next.issueId()));
    }

    private List<Budget> find(Query query) {
        return Arrays.stream(ao.find(BudgetEntity.class, query)).map(BudgetRows::budget).collect(Collectors.toList());
    }

    private static Query latestFirst(long projectId) {
        return Query.select().where("PROJECT_ID = ?", projectId).order("BUDGET_VERSION DESC");
    }
}
