package org.worthwhile.usecase.portfolio;

import org.worthwhile.domain.budget.Budgets;
import org.worthwhile.domain.grant.Rights;
import org.worthwhile.domain.ledger.Bookmarks;
import org.worthwhile.domain.ledger.Ledger;
import org.worthwhile.domain.rate.Repricings;
import org.worthwhile.domain.valuenote.ValueNotes;
import org.worthwhile.usecase.MoneyWorld;
import org.worthwhile.usecase.ProjectAccess;
import org.worthwhile.usecase.ledger.LedgerProgress;
import org.worthwhile.usecase.ledger.LedgerReading;
import org.worthwhile.usecase.valuenote.SeenIssues;
import org.worthwhile.usecase.valuenote.SeenValues;

/** The use case of portfolios, wired up in a world. */
public final class PortfolioUses {

    private PortfolioUses() { }

    public static ReportPortfolio report(MoneyWorld world) {
        return report(world, world.rights, world.budgets, world.ledger, world.notes, world.bookmarks, world.repricings);
    }

    /** With Jira as it is in the world, and what we keep somewhere else. */
    public static ReportPortfolio report(MoneyWorld world, Rights rights, Budgets budgets, Ledger ledger, ValueNotes notes,
            Bookmarks bookmarks, Repricings repricings) {
        PortfolioFigures figures = new PortfolioFigures(new ProjectAccess(world.projects, world.issues, rights), world.projects, budgets,
                new LedgerReading(ledger, world.sights, world.zone, world.clock), new SeenValues(notes, new SeenIssues(world.families, rights)));
        return new ReportPortfolio(new PortfolioPlaces(world.projects, world.filters), figures, new LedgerProgress(bookmarks), repricings);
    }
}
