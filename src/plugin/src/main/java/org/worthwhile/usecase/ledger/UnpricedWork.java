package org.worthwhile.usecase.ledger;

import java.util.OptionalLong;
import org.worthwhile.domain.issue.ProjectRef;
import org.worthwhile.domain.ledger.LedgerTotals;

/** Work in one project that no rate prices. */
public final class UnpricedWork {

    private final ProjectRef project;
    private final LedgerTotals totals;
    private final boolean hoursAreVisible;

    UnpricedWork(ProjectRef project, LedgerTotals totals, boolean hoursAreVisible) {
        this.project = project;
        this.totals = totals;
        this.hoursAreVisible = hoursAreVisible;
    }

    public ProjectRef project() {
        return project;
    }

    public long entries() {
        return totals.unpricedEntries();
    }

    /** Absent for somebody who may not see hours there. */
    public OptionalLong seconds() {
        return hoursAreVisible ? OptionalLong.of(totals.unpricedSeconds()) : OptionalLong.empty();
    }
}
