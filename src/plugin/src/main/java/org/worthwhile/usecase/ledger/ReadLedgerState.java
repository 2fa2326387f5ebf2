package org.worthwhile.usecase.ledger;

import java.util.Optional;
import javax.inject.Inject;
import javax.inject.Named;
import org.worthwhile.domain.access.Person;
import org.worthwhile.domain.rate.Repricings;
import org.worthwhile.usecase.Administration;

/** Tells an administrator how the ledger stands. */
@Named
public class ReadLedgerState {

    private final Administration administration;
    private final LedgerProgress progress;
    private final ReconcileLedger reconciliation;
    private final Repricings repricings;

    @Inject
    public ReadLedgerState(Administration administration, LedgerProgress progress, ReconcileLedger reconciliation,
            Repricings repricings) {
        this.administration = administration;
        this.progress = progress;
        this.reconciliation = reconciliation;
        this.repricings = repricings;
    }

    public LedgerState state(Optional<Person> who) {
        administration.require(who);
        return new LedgerState(progress.feedMarks(), progress.reconciliationFinished(), reconciliation.isDue(), reconciliation.progress(),
                repricings.open());
    }
}
