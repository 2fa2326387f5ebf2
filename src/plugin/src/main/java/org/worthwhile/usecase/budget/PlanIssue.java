package org.worthwhile.usecase.budget;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import javax.inject.Inject;
import javax.inject.Named;
import org.joda.money.Money;
import org.worthwhile.domain.access.Person;
import org.worthwhile.domain.audit.Stamp;
import org.worthwhile.domain.budget.Budgets;
import org.worthwhile.domain.budget.IssuePlan;
import org.worthwhile.domain.budget.PlannedHours;
import org.worthwhile.domain.grant.Right;
import org.worthwhile.domain.issue.IssueRef;
import org.worthwhile.domain.refusal.ConcurrentChange;
import org.worthwhile.usecase.IssueVisit;
import org.worthwhile.usecase.Problems;
import org.worthwhile.usecase.ProjectAccess;

/** Plans what an issue may cost and how long it may take, or takes the plan back. */
@Named
public class PlanIssue {

    private final ProjectAccess access;
    private final Budgets budgets;
    private final BudgetRecords records;
    private final Clock clock;

    @Inject
    public PlanIssue(ProjectAccess access, Budgets budgets, BudgetRecords records, Clock clock) {
        this.access = access;
        this.budgets = budgets;
        this.records = records;
        this.clock = clock;
    }

    /** @throws ConcurrentChange when the plan is no longer at the version that the person saw */
    public IssuePlan plan(Optional<Person> who, PlanIssueRequest request) {
        IssueVisit visit = access.onIssue(who, request.issueKey());
        visit.require(Right.EDIT_BUDGET);
        IssueRef issue = visit.issue();
        Optional<IssuePlan> before = seen(issue.id(), request.version());
        Problems problems = new Problems();
        PlanReading reading = new PlanReading(request.numbersTypedIn(), problems);
        Optional<Money> amount = reading.amount(request.amount(), request.currency());
        Optional<PlannedHours> hours = reading.hours(request.hours());
        problems.refuseIfAny();
        IssuePlan next = new IssuePlan(issue.id(), request.version() + 1, amount, hours, Stamp.of(visit.who(), clock.instant()));
        budgets.put(next);
        records.changed(issue.project().id(), before, next);
        return next;
    }

    private Optional<IssuePlan> seen(long issueId, long version) {
        Optional<IssuePlan> current = budgets.plansOf(List.of(issueId)).stream().findFirst();
        if (current.map(IssuePlan::version).orElse(IssuePlan.NO_VERSION) != version) {
            throw ConcurrentChange.ofIssuePlan(issueId);
        }
        return current;
    }
}
