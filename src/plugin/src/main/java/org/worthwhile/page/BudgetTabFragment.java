package org.worthwhile.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.inject.Inject;
import javax.inject.Named;
import org.worthwhile.domain.budget.Budget;
import org.worthwhile.panel.Fragments;
import org.worthwhile.panel.Wording;
import org.worthwhile.usecase.Visit;
import org.worthwhile.usecase.budget.BreakDownProject;
import org.worthwhile.usecase.budget.MonthOfWork;
import org.worthwhile.usecase.budget.ProjectMoney;
import org.worthwhile.usecase.budget.ReadBudgetHistory;
import org.worthwhile.usecase.budget.ReportProjectMoney;
import org.worthwhile.usecase.budget.WeightiestIssues;

/** The tab <i>Budget</i>, without the ledger below it. */
@Named
class BudgetTabFragment {

    private final ReportProjectMoney reportProjectMoney;
    private final ReadBudgetHistory readBudgetHistory;
    private final BreakDownProject breakDownProject;
    private final BudgetWords words;
    private final Fragments fragments;
    private final Wording wording;

    @Inject
    BudgetTabFragment(ReportProjectMoney reportProjectMoney, ReadBudgetHistory readBudgetHistory, BreakDownProject breakDownProject,
            BudgetWords words, Fragments fragments, Wording wording) {
        this.reportProjectMoney = reportProjectMoney;
        this.readBudgetHistory = readBudgetHistory;
        this.breakDownProject = breakDownProject;
        this.words = words;
        this.fragments = fragments;
        this.wording = wording;
    }

    String of(Visit visit) {
        ProjectMoney money = reportProjectMoney.of(visit);
        List<Budget> history = money.money().isPresent() ? readBudgetHistory.of(visit) : List.of();
        MoneyFigures figures = new MoneyFigures(money, wording);
        BudgetTabView.Parts view = new BudgetTabView.Parts();
        view.projectKey = money.project().key();
        view.settable = money.maySetBudget();
        view.history = history.stream().map(words::budget).collect(Collectors.toUnmodifiableList());
        view.budget = view.history.stream().findFirst().orElse(null);
        view.bar = figures.bar().orElse(null);
        view.figures = figures.figures();
        view.remarks = figures.remarks();
        view.age = AgeText.of(money, wording);
        view.months = money.months().stream().map(words::month).collect(Collectors.toUnmodifiableList());
        view.chartCurrency = chartCurrency(money.months()).orElse(null);
        WeightiestIssues issues = breakDownProject.weightiestIssues(visit, BudgetWords.MOST_ISSUES);
        view.issues = words.issues(issues);
        view.issuesRemark = words.issuesNotListed(issues);
        view.people = money.hours().isPresent() ? words.people(breakDownProject.byPerson(visit)) : List.of();
        return fragments.render("project-page/budget-tab.vm", new BudgetTabView(view));
    }

    private static Optional<String> chartCurrency(List<MonthOfWork> months) {
        return months.stream().map(MonthOfWork::plannedUpTo).flatMap(Optional::stream)
                .map(planned -> planned.getCurrencyUnit().getCode()).findFirst();
    }
}
