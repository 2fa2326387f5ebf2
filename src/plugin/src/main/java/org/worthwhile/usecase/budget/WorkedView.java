package org.worthwhile.usecase.budget;

import java.util.Optional;
import org.worthwhile.domain.budget.PlannedHours;
import org.worthwhile.domain.ledger.LedgerTotals;

/** Planned and worked time of a project, or of an issue with its sub-tasks, for somebody who may see it. */
public final class WorkedView {

    private final Optional<PlannedHours> planned;
    private final LedgerTotals totals;

    WorkedView(Optional<PlannedHours> planned, LedgerTotals totals) {
        this.planned = planned;
        this.totals = totals;
    }

    public Optional<PlannedHours> planned() {
        return planned;
    }

    public long workedSeconds() {
        return totals.seconds();
    }

    /** Planned minus worked; negative when exceeded; absent when no hours are planned. */
    public Optional<Long> remainingSeconds() {
        return planned.map(hours -> hours.seconds() - totals.seconds());
    }

    /** Worked time that has no price; for people who may see money as well. */
    public long unpricedSeconds() {
        return totals.unpricedSeconds();
    }

    public long entries() {
        return totals.entries();
    }
}
