package org.worthwhile.panel;

import java.util.Optional;
import javax.inject.Inject;
import javax.inject.Named;
import org.worthwhile.domain.access.Person;
import org.worthwhile.usecase.budget.ReportIssueBudget;

/** The panel <i>Budget</i>: the same fragment on the issue view and after every change. */
@Named
public class BudgetPanelFragment {

    private final ReportIssueBudget reportIssueBudget;
    private final Fragments fragments;
    private final Wording wording;

    @Inject
    public BudgetPanelFragment(ReportIssueBudget reportIssueBudget, Fragments fragments, Wording wording) {
        this.reportIssueBudget = reportIssueBudget;
        this.fragments = fragments;
        this.wording = wording;
    }

    public String of(Optional<Person> who, String issueKey) {
        return fragments.render("budget-panel/budget-panel-fragment.vm",
                new IssueFigures(reportIssueBudget.of(who, issueKey), wording).view());
    }
}
