package org.worthwhile.usecase.budget;

import java.util.List;
import java.util.Optional;
import javax.inject.Inject;
import javax.inject.Named;
import org.worthwhile.domain.access.Person;
import org.worthwhile.domain.budget.Budget;
import org.worthwhile.domain.budget.Budgets;
import org.worthwhile.domain.grant.Right;
import org.worthwhile.usecase.ProjectAccess;
import org.worthwhile.usecase.Visit;

/** Shows every budget a project ever had, with the reason for each. */
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
        return budgets.historyOf(visit.project().id());
    }
}
