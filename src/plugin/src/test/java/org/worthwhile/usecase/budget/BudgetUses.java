package org.worthwhile.usecase.budget;

import org.worthwhile.usecase.MoneyWorld;
import org.worthwhile.usecase.ledger.LedgerProgress;
import org.worthwhile.usecase.ledger.LedgerReading;
import org.worthwhile.usecase.valuenote.ExpectedValues;

/** The use cases of budgets, wired up in a world. */
public final class BudgetUses {

    public final SetBudget set;
    public final PlanIssue plan;
    public final ReadBudgetHistory history;
    public final ReportIssueBudget issue;
    public final ReportProjectMoney project;
    public final BreakDownProject breakDown;

    public BudgetUses(MoneyWorld world) {
        BudgetRecords records = new BudgetRecords(world.trail);
        LedgerReading reading = new LedgerReading(world.ledger, world.sights, world.zone, world.clock);
        set = new SetBudget(world.access, world.budgets, world.ledger, records, world.clock);
        plan = new PlanIssue(world.access, world.budgets, records, world.clock);
        history = new ReadBudgetHistory(world.access, world.budgets);
        issue = new ReportIssueBudget(world.access, world.families, world.budgets, world.rates, reading,
                new ExpectedValues(world.notes), world.zone, world.clock);
        project = new ReportProjectMoney(world.access, world.budgets, world.ledger, reading,
                new LedgerProgress(world.bookmarks), world.repricings);
        breakDown = new BreakDownProject(world.access, world.ledger, reading, world.families);
    }
}
