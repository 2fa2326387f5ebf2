package org.worthwhile.panel;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.inject.Inject;
import javax.inject.Named;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.worthwhile.domain.access.Person;
import org.worthwhile.domain.budget.IssuePlan;
import org.worthwhile.domain.refusal.NotPermitted;
import org.worthwhile.usecase.budget.IssueBudget;
import org.worthwhile.usecase.budget.IssueMoney;
import org.worthwhile.usecase.budget.ReportIssueBudget;

/** The dialog in which an issue is planned, for people who may do so. */
@Named
public class PlanFormFragment {

    private final ReportIssueBudget reportIssueBudget;
    private final Fragments fragments;
    private final Wording wording;
    private final CurrencyChoices currencies;

    @Inject
    public PlanFormFragment(ReportIssueBudget reportIssueBudget, Fragments fragments, Wording wording, CurrencyChoices currencies) {
        this.reportIssueBudget = reportIssueBudget;
        this.fragments = fragments;
        this.wording = wording;
        this.currencies = currencies;
    }

    public String of(Optional<Person> who, String issueKey) {
        IssueBudget budget = reportIssueBudget.of(who, issueKey);
        if (!budget.mayPlan()) {
            throw new NotPermitted();
        }
        Optional<CurrencyUnit> planned = budget.planToEdit().flatMap(IssuePlan::amount).map(Money::getCurrencyUnit);
        return fragments.render("budget-panel/plan-form.vm", new PlanFormView(budget.issue().key(), who.orElseThrow().key() + "/plan/" + budget.issue().key(),
                budget, currencies.preferring(planned.or(() -> inUse(budget))), wording));
    }

    private static Optional<CurrencyUnit> inUse(IssueBudget budget) {
        return budget.money().flatMap(PlanFormFragment::firstCurrency);
    }

    private static Optional<CurrencyUnit> firstCurrency(IssueMoney money) {
        return Stream.of(money.planned(), money.spent(), money.remainingEstimate().known(), money.originalEstimate().known())
                .map(totals -> totals.amounts()).flatMap(List::stream).map(Money::getCurrencyUnit).findFirst();
    }
}
