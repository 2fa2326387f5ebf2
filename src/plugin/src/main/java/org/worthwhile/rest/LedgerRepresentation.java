package org.worthwhile.rest;

import java.util.List;
import org.worthwhile.usecase.ledger.LedgerView;

/** A page of entries, with what all pages add up to. */
final class LedgerRepresentation {

    final String project;
    /** On all pages, as are the sums. */
    final long count;
    final long seconds;
    final List<MoneyRepresentation> spent;
    final Long unpricedSeconds;
    final Long unpricedEntries;
    final boolean leavesOut;
    final List<LedgerEntryRepresentation> entries;

    LedgerRepresentation(LedgerView view, List<LedgerEntryRepresentation> entries) {
        project = view.project().key();
        count = view.count();
        seconds = view.seconds();
        spent = view.spent().map(MoneyRepresentation::each).orElse(null);
        unpricedSeconds = view.unpricedSeconds().orElse(null);
        unpricedEntries = view.unpricedEntries().orElse(null);
        leavesOut = view.leavesOut();
        this.entries = entries;
    }
}
