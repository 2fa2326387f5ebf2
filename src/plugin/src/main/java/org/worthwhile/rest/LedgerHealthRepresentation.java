package org.worthwhile.rest;

import java.util.List;
import java.util.stream.Collectors;
import org.worthwhile.usecase.ledger.LedgerHealth;
import org.worthwhile.usecase.ledger.UnpricedWork;

/** Whether the ledger can be relied on. */
final class LedgerHealthRepresentation {

    final String asOf;
    final String verdict;
    final List<String> concerns;
    final long entries;
    /** In all projects, also those that are not listed. */
    final long unpricedEntries;
    final List<UnpricedWorkRepresentation> unpriced;
    /** Whether some unpriced work is in projects that are not listed. */
    final boolean leavesOut;
    final LedgerStateRepresentation state;

    LedgerHealthRepresentation(LedgerHealth health) {
        asOf = health.asOf().toString();
        verdict = health.verdict().name();
        concerns = health.concerns().stream().map(Enum::name).collect(Collectors.toUnmodifiableList());
        entries = health.entries();
        unpricedEntries = health.unpricedEntries();
        unpriced = health.unpriced().stream().map(UnpricedWorkRepresentation::new).collect(Collectors.toUnmodifiableList());
        leavesOut = health.leavesOut();
        state = new LedgerStateRepresentation(health.state());
    }

    /** Work in one project that no rate prices. */
    static final class UnpricedWorkRepresentation {

        final String project;
        final long entries;
        /** Absent for somebody who may not see hours there. */
        final Long seconds;

        private UnpricedWorkRepresentation(UnpricedWork work) {
            project = work.project().key();
            entries = work.entries();
            seconds = work.seconds().isPresent() ? work.seconds().getAsLong() : null;
        }
    }
}
