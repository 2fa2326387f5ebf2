package org.worthwhile.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.inject.Inject;
import javax.inject.Named;
import org.joda.money.Money;
import org.worthwhile.domain.access.Person;
import org.worthwhile.domain.budget.Budget;
import org.worthwhile.domain.budget.BudgetTerms;
import org.worthwhile.domain.money.CurrencyTotals;
import org.worthwhile.jira.JiraPeople;
import org.worthwhile.jira.SiteAddresses;
import org.worthwhile.page.BudgetTabView.BudgetView;
import org.worthwhile.page.BudgetTabView.FigurePair;
import org.worthwhile.page.BudgetTabView.MonthView;
import org.worthwhile.page.BudgetTabView.PortionView;
import org.worthwhile.panel.Wording;
import org.worthwhile.usecase.budget.MonthOfWork;
import org.worthwhile.usecase.budget.Portion;
import org.worthwhile.usecase.budget.WeightiestIssues;

/** Puts budgets, months and portions into words. */
@Named
class BudgetWords {

    /** More than anybody reads; the ledger below has them all. */
    static final int MOST_ISSUES = 10;
    private final Wording wording;
    private final JiraPeople people;
    private final SiteAddresses addresses;

    @Inject
    BudgetWords(Wording wording, JiraPeople people, SiteAddresses addresses) {
        this.wording = wording;
        this.people = people;
        this.addresses = addresses;
    }

    BudgetView budget(Budget budget) {
        BudgetTerms terms = budget.terms();
        return new BudgetView(wording.money(terms.amount()),
                terms.hours().map(hours -> wording.hours(hours.seconds())).orElse(null),
                wording.text("worthwhile.budget-tab.period", wording.date(terms.period().from()), wording.date(terms.period().to())),
                wording.exactPercent(terms.tolerance().percent().movePointLeft(2)), budget.reason().text(),
                wording.text("worthwhile.budget-tab.set-by", wording.name(people.nameOf(budget.set().by())), wording.moment(budget.set().at())));
    }

    MonthView month(MonthOfWork work) {
        return new MonthView(wording.month(work.month()), work.spent().map(this::texts).orElse(null),
                work.seconds().map(wording::hours).orElse(null), pair(work.spentUpTo()), pair(work.plannedUpTo()));
    }

    List<PortionView> issues(WeightiestIssues issues) {
        return issues.portions().stream()
                .map(portion -> view(portion, portion.of().issue().key(), portion.of().summary(), addresses.issue(portion.of().issue().key())))
                .collect(Collectors.toUnmodifiableList());
    }

    /** Null when all issues are listed. */
    String issuesNotListed(WeightiestIssues issues) {
        return issues.count() <= MOST_ISSUES ? null
                : wording.text("worthwhile.budget-tab.most-work", wording.count(MOST_ISSUES), wording.count(issues.count()));
    }

    List<PortionView> people(List<Portion<Optional<String>>> portions) {
        return portions.stream().sorted(Portion.WEIGHTIEST_FIRST)
                .map(portion -> view(portion, name(portion.of()), null, null))
                .collect(Collectors.toUnmodifiableList());
    }

    String name(Optional<String> userKey) {
        return userKey.map(key -> people.nameOf(Person.of(key))).orElseGet(() -> wording.text("worthwhile.anonymous"));
    }

    String unpriced(long seconds) {
        return wording.text("worthwhile.value-and-budget.unpriced", wording.hours(seconds));
    }

    private PortionView view(Portion<?> portion, String name, String detail, String address) {
        return new PortionView(name, detail, address, portion.spent().map(this::texts).orElse(null),
                portion.seconds().map(wording::hours).orElse(null),
                portion.unpricedSeconds().filter(seconds -> seconds > 0).map(this::unpriced).orElse(null));
    }

    private FigurePair pair(Optional<Money> money) {
        return money.map(amount -> new FigurePair(wording.exactMoney(amount), amount.getAmount().toPlainString())).orElse(null);
    }

    private List<String> texts(CurrencyTotals totals) {
        return totals.amounts().stream().map(wording::exactMoney).collect(Collectors.toUnmodifiableList());
    }
}
