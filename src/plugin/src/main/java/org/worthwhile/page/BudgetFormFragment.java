package org.worthwhile.page;

import java.util.List;
import java.util.Optional;
import javax.inject.Inject;
import javax.inject.Named;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.worthwhile.domain.access.Person;
import org.worthwhile.domain.budget.Budget;
import org.worthwhile.domain.budget.BudgetTerms;
import org.worthwhile.domain.budget.Reason;
import org.worthwhile.domain.refusal.NotPermitted;
import org.worthwhile.panel.CurrencyChoices;
import org.worthwhile.panel.Fragments;
import org.worthwhile.panel.Wording;
import org.worthwhile.usecase.budget.ProjectMoney;
import org.worthwhile.usecase.budget.ReportProjectMoney;
import org.worthwhile.usecase.budget.SpendingView;

/** The dialog in which a project's budget is set, for people who may do so. */
@Named
public class BudgetFormFragment {

    private final ReportProjectMoney reportProjectMoney;
    private final Fragments fragments;
    private final Wording wording;
    private final CurrencyChoices currencies;
    private final BudgetWords words;

    @Inject
    public BudgetFormFragment(ReportProjectMoney reportProjectMoney, Fragments fragments, Wording wording, CurrencyChoices currencies,
            BudgetWords words) {
        this.reportProjectMoney = reportProjectMoney;
        this.fragments = fragments;
        this.wording = wording;
        this.currencies = currencies;
        this.words = words;
    }

    public String of(Optional<Person> who, String projectKey) {
        ProjectMoney money = reportProjectMoney.of(who, projectKey);
        if (!money.maySetBudget()) {
            throw new NotPermitted();
        }
        Optional<Budget> budget = money.money().flatMap(SpendingView::budget);
        return fragments.render("project-page/budget-form.vm", new BudgetFormView(money.project().key(),
                who.orElseThrow().key() + "/budget/" + money.project().key(), budget.map(Budget::version).orElse(Budget.NO_VERSION),
                budget.map(words::budget).orElse(null),
                budget.map(Budget::terms).map(this::typed).orElse(List.of("", "", "", "", "")),
                currencies.preferring(budget.map(Budget::currency).or(() -> inUse(money))),
                wording.text("worthwhile.form.numbers.about", wording.amountExample()), Reason.MOST_CHARACTERS));
    }

    private List<String> typed(BudgetTerms terms) {
        return List.of(wording.amount(terms.amount()), terms.hours().map(wording::typedHours).orElse(""),
                terms.period().from().toString(), terms.period().to().toString(), wording.plainNumber(terms.tolerance().percent()));
    }

    private static Optional<CurrencyUnit> inUse(ProjectMoney money) {
        return money.money().flatMap(spending -> spending.spent().amounts().stream().map(Money::getCurrencyUnit).findFirst());
    }
}
