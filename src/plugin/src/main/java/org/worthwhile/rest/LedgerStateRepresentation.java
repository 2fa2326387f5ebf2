package org.worthwhile.rest;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.worthwhile.domain.rate.Repricing;
import org.worthwhile.usecase.ledger.ComparisonProgress;
import org.worthwhile.usecase.ledger.LedgerState;

/** How the ledger stands to Jira and to the rates. */
final class LedgerStateRepresentation {

    /** When Jira's feeds were last followed to their end. */
    final String followedAt;
    /** When every issue was last compared. */
    final String reconciledAt;
    /** The feed of changed worklogs was read up to here. */
    final String updatedUpTo;
    /** The feed of deleted worklogs was read up to here. */
    final String deletedUpTo;
    final boolean reconciling;
    /** Of the comparison that is under way. */
    final Integer percentCompared;
    final List<RepricingRepresentation> repricings;

    LedgerStateRepresentation(LedgerState state) {
        followedAt = state.followedAt().map(Instant::toString).orElse(null);
        reconciledAt = state.reconciledAt().map(Instant::toString).orElse(null);
        updatedUpTo = state.feeds().updatedUpTo().map(Instant::toString).orElse(null);
        deletedUpTo = state.feeds().deletedUpTo().map(Instant::toString).orElse(null);
        percentCompared = state.comparison().map(ComparisonProgress::percent).orElse(null);
        reconciling = state.isReconciling();
        repricings = state.repricings().stream().map(RepricingRepresentation::new).collect(Collectors.toUnmodifiableList());
    }

    /** An order to price anew that is not finished. */
    static final class RepricingRepresentation {

        final String level;
        final String from;
        final String orderedAt;
        final String orderedBy;

        private RepricingRepresentation(Repricing act) {
            level = act.level().text();
            from = act.from().toString();
            orderedAt = act.ordered().at().toString();
            orderedBy = act.ordered().by().key();
        }
    }
}
