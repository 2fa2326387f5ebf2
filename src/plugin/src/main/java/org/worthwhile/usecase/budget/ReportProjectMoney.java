package org.worthwhile.usecase.budget;

import java.util.Optional;
import javax.inject.Inject;
import javax.inject.Named;
import org.worthwhile.domain.access.Person;
import org.worthwhile.domain.budget.Budget;
import org.worthwhile.domain.budget.Budgets;
import org.worthwhile.domain.grant.Right;
import org.worthwhile.domain.ledger.Ledger;
import org.worthwhile.domain.ledger.LedgerQuery;
import org.worthwhile.domain.ledger.SeenTotals;
import org.worthwhile.domain.ledger.Sight;
import org.worthwhile.domain.rate.Repricings;
import org.worthwhile.usecase.ProjectAccess;
import org.worthwhile.usecase.Visit;
import org.worthwhile.usecase.ledger.LedgerProgress;
import org.worthwhile.usecase.ledger.LedgerReading;

/** Shows what a project may spend, has spent and has left, in total and month by month. */
@Named
public class ReportProjectMoney {

    private final ProjectAccess access;
    private final Budgets budgets;
    private final Ledger ledger;
    private final LedgerReading reading;
    private final LedgerProgress progress;
    private final Repricings repricings;

    @Inject
    public ReportProjectMoney(ProjectAccess access, Budgets budgets, Ledger ledger, LedgerReading reading,
            LedgerProgress progress, Repricings repricings) {
        this.access = access;
        this.budgets = budgets;
        this.ledger = ledger;
        this.reading = reading;
        this.progress = progress;
        this.repricings = repricings;
    }

    /** Empty rather than refused for people who may see neither money nor hours. */
    public ProjectMoney of(Optional<Person> who, String projectKey) {
        return of(access.inProject(who, projectKey));
    }

    /** The same for somebody who is let in already. */
    public ProjectMoney of(Visit visit) {
        ProjectMoney.Builder report = new ProjectMoney.Builder(visit, reading.today())
                .age(progress.followedAt(), !repricings.open().isEmpty());
        if (visit.may(Right.VIEW_BUDGET) || visit.may(Right.VIEW_HOURS)) {
            addFigures(report, visit);
        }
        return report.build();
    }

    private void addFigures(ProjectMoney.Builder report, Visit visit) {
        LedgerQuery seen = reading.everythingSeen(visit);
        SeenTotals totals = reading.seen(seen, reading.query(visit.project(), Sight.EVERYTHING).build());
        Optional<Budget> budget = budgets.ofProject(visit.project().id());
        if (visit.may(Right.VIEW_BUDGET)) {
            report.money(new SpendingView(budget, totals.totals()));
        }
        if (visit.may(Right.VIEW_HOURS)) {
            report.hours(new WorkedView(budget.flatMap(plan -> plan.terms().hours()), totals.totals()));
        }
        Optional<Budget> seenBudget = visit.may(Right.VIEW_BUDGET) ? budget : Optional.empty();
        report.months(new Months(ledger.totalsByMonth(seen), seenBudget, reading.today()).seenBy(visit), totals.leavesOut());
    }
}
