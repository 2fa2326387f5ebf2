package org.worthwhile.rest;

import org.worthwhile.domain.budget.PlannedHours;
import org.worthwhile.usecase.budget.WorkedView;

/** Planned and worked time, in seconds. */
final class WorkedRepresentation {

    final Long plannedSeconds;
    final long workedSeconds;
    /** Negative when exceeded. */
    final Long remainingSeconds;
    /** Left out for people who may not see money. */
    final Long unpricedSeconds;
    final long entries;

    WorkedRepresentation(WorkedView hours, boolean withPricing) {
        plannedSeconds = hours.planned().map(PlannedHours::seconds).orElse(null);
        workedSeconds = hours.workedSeconds();
        remainingSeconds = hours.remainingSeconds().orElse(null);
        unpricedSeconds = withPricing ? hours.unpricedSeconds() : null;
        entries = hours.entries();
    }
}
