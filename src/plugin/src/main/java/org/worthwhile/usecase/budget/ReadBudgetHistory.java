package org.worthwhile.usecase.budget;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.inject.Inject;
import javax.inject.Named;
import org.worthwhile.domain.access.Person;
import org.worthwhile.domain.budget.Budget;
import org.worthwhile.domain.budget.Budgets;
import org.worthwhile.domain.grant.Right;
import org.worthwhile.usecase.ProjectAccess;
import org.worthwhile.usecase.Visit;

/** Shows every budget a project ever had, with the reason for each; planned hours only to those who may see hours or set the budget. */
@Named
public class ReadBudgetHistory {

    private final ProjectAccess access;
    private final Budgets budgets;

    @Inject
    public ReadBudgetHistory(ProjectAccess access, Budgets budgets) {
        this.access = access;
        this.budgets = budgets;
    }

    /** The latest first. */
    public List<Budget> of(Optional<Person> who, String projectKey) {
        return of(access.inProject(who, projectKey));
    }

    /** The same for somebody who is let in already. */
    public List<Budget> of(Visit visit) {
        visit.requireToSee(Right.VIEW_BUDGET);
        List<Budget> history = budgets.historyOf(visit.project().id());
        return maySeeHours(visit) ? history : history.stream().map(Budget::withoutHours).collect(Collectors.toUnmodifiableList());
    }

    /** Whoever sets a budget sees what is set. */
    private static boolean maySeeHours(Visit visit) {
        return visit.may(Right.VIEW_HOURS) || visit.may(Right.EDIT_BUDGET);
    }
}
