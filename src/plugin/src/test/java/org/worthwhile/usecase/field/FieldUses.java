package org.worthwhile.usecase.field;

import org.worthwhile.domain.budget.Budgets;
import org.worthwhile.domain.customer.Customers;
import org.worthwhile.domain.figure.FigureSearch;
import org.worthwhile.domain.figure.FigureSource;
import org.worthwhile.usecase.MoneyWorld;

/** The use cases of fields, wired up in a world. */
public final class FieldUses {

    public final ReadAhead readAhead;
    public final ReadFieldFigures read;
    public final FindIssuesByValue byValue;
    public final FindIssuesOfCustomer ofCustomer;
    public final FindOverBudgetIssues overBudget;
    public final MaySearchByFigure maySearch;

    public FieldUses(MoneyWorld world) {
        this(world, world.figures, world.figures, world.budgets, world.customers);
    }

    /** With Jira as it is in the world, and what we keep somewhere else. */
    public FieldUses(MoneyWorld world, FigureSource source, FigureSearch search, Budgets budgets, Customers customers) {
        FoundIssues seen = new FoundIssues(world.families, world.access, world.rights);
        readAhead = new ReadAhead(source, budgets, world.zone, world.clock);
        read = new ReadFieldFigures(world.access, world.families, world.families, world.sights, readAhead);
        byValue = new FindIssuesByValue(search, seen);
        ofCustomer = new FindIssuesOfCustomer(customers, search, seen);
        maySearch = new MaySearchByFigure(world.projects, world.access, world.sights, readAhead);
        overBudget = new FindOverBudgetIssues(search, seen, world.families, world.sights, readAhead);
    }
}
