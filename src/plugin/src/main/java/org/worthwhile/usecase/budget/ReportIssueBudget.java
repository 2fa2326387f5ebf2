package org.worthwhile.usecase.budget;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.inject.Inject;
import javax.inject.Named;
import org.worthwhile.domain.access.Person;
import org.worthwhile.domain.budget.Budgets;
import org.worthwhile.domain.grant.Right;
import org.worthwhile.domain.issue.IssueFacts;
import org.worthwhile.domain.issue.IssueFamilies;
import org.worthwhile.domain.issue.IssueRef;
import org.worthwhile.domain.ledger.LedgerTotals;
import org.worthwhile.domain.ledger.SeenTotals;
import org.worthwhile.domain.rate.Rates;
import org.worthwhile.usecase.IssueVisit;
import org.worthwhile.usecase.ProjectAccess;
import org.worthwhile.usecase.ReportingZone;
import org.worthwhile.usecase.ledger.LedgerReading;
import org.worthwhile.usecase.valuenote.ExpectedValues;

/** Shows what an issue with its sub-tasks may cost, cost so far, and is expected to be worth. */
@Named
public class ReportIssueBudget {

    private final ProjectAccess access;
    private final IssueFamilies families;
    private final Budgets budgets;
    private final Rates rates;
    private final LedgerReading ledger;
    private final ExpectedValues values;
    private final ReportingZone zone;
    private final Clock clock;

    @Inject
    public ReportIssueBudget(ProjectAccess access, IssueFamilies families, Budgets budgets, Rates rates, LedgerReading ledger,
            ExpectedValues values, ReportingZone zone, Clock clock) {
        this.access = access;
        this.families = families;
        this.budgets = budgets;
        this.rates = rates;
        this.ledger = ledger;
        this.values = values;
        this.zone = zone;
        this.clock = clock;
    }

    public IssueBudget of(Optional<Person> who, String issueKey) {
        IssueVisit visit = access.onIssue(who, issueKey);
        return visit.may(Right.VIEW_BUDGET) || visit.may(Right.VIEW_HOURS) ? report(visit) : nothing(visit.issue());
    }

    private IssueBudget report(IssueVisit visit) {
        IssueRef issue = visit.issue();
        List<IssueFacts> family = families.of(visit.who(), issue);
        List<Long> ids = family.stream().map(facts -> facts.issue().id()).collect(Collectors.toList());
        IssuePlans plans = new IssuePlans(issue.id(), budgets.plansOf(ids));
        SeenTotals totals = ledger.ofIssues(visit.who(), issue.project(), ids);
        return new IssueBudget(issue, family.size() - 1, totals.leavesOut(),
                visit.may(Right.VIEW_BUDGET) ? Optional.of(money(family, plans, totals.totals())) : Optional.empty(),
                visit.may(Right.VIEW_HOURS) ? Optional.of(new WorkedView(plans.hours(), totals.totals())) : Optional.empty(),
                visit.may(Right.VIEW_VALUE) ? Optional.of(values.ofIssues(ids)) : Optional.empty(),
                visit.may(Right.EDIT_BUDGET) ? plans.own() : Optional.empty(),
                visit.may(Right.EDIT_BUDGET));
    }

    private IssueMoney money(List<IssueFacts> family, IssuePlans plans, LedgerTotals totals) {
        LocalDate today = zone.today(clock);
        CostEstimate estimate = new CostEstimate(rates.table(), today);
        return new IssueMoney(plans.amount(), totals,
                estimate.of(family, IssueFacts::originalSeconds), estimate.of(family, IssueFacts::remainingSeconds));
    }

    private static IssueBudget nothing(IssueRef issue) {
        return new IssueBudget(issue, 0, false, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false);
    }
}
