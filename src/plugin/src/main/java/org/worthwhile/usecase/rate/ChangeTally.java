package org.worthwhile.usecase.rate;

import org.worthwhile.domain.issue.ProjectRef;
import org.worthwhile.domain.ledger.LedgerEntry;
import org.worthwhile.domain.ledger.LedgerTotals;
import org.worthwhile.domain.ledger.Sight;

/** Adds up what would change in one project, as far as somebody may see it. */
final class ChangeTally {

    private final ProjectRef project;
    private final Sight sight;
    private long entries;
    private LedgerTotals before = LedgerTotals.NONE;
    private LedgerTotals after = LedgerTotals.NONE;

    ChangeTally(ProjectRef project, Sight sight) {
        this.project = project;
        this.sight = sight;
    }

    void add(LedgerEntry as, LedgerEntry wouldBe) {
        if (sight.sees(as.worked())) {
            entries++;
            before = before.plus(LedgerTotals.of(as));
            after = after.plus(LedgerTotals.of(wouldBe));
        }
    }

    boolean isEmpty() {
        return entries == 0;
    }

    ProjectChange sum() {
        return new ProjectChange(project, entries, before, after);
    }
}
