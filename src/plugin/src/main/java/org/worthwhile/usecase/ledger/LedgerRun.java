package org.worthwhile.usecase.ledger;

import org.worthwhile.domain.ledger.Ledger;
import org.worthwhile.usecase.Transactions;

/** One run of work on the ledger. How far it has come is worth nothing once the ledger was emptied: then all is to be done from the beginning. */
final class LedgerRun {

    private final Ledger ledger;
    private final LedgerProgress progress;
    private final Transactions transactions;
    private final long emptiedAt;

    LedgerRun(Ledger ledger, LedgerProgress progress, Transactions transactions) {
        this.ledger = ledger;
        this.progress = progress;
        this.transactions = transactions;
        this.emptiedAt = progress.emptiedAt();
    }

    /** In a transaction of its own; false, with nothing kept, when the ledger was emptied since the run began. */
    boolean keep(Runnable place) {
        return transactions.inOne(() -> {
            ledger.hold();
            boolean isStillTrue = progress.emptiedAt() == emptiedAt;
            if (isStillTrue) {
                place.run();
            }
            return isStillTrue;
        });
    }
}
