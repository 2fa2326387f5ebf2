package org.worthwhile.usecase.ledger;

import java.time.Clock;
import java.util.Optional;
import javax.inject.Inject;
import javax.inject.Named;
import org.worthwhile.domain.access.Person;
import org.worthwhile.domain.audit.AuditEntry;
import org.worthwhile.domain.audit.AuditTrail;
import org.worthwhile.domain.ledger.Ledger;
import org.worthwhile.usecase.Administration;

/** Empties the ledger, to be filled again from Jira; until that is done, totals are too small. */
@Named
public class RebuildLedger {

    private final Administration administration;
    private final Ledger ledger;
    private final LedgerProgress progress;
    private final AuditTrail trail;
    private final Clock clock;

    @Inject
    public RebuildLedger(Administration administration, Ledger ledger, LedgerProgress progress, AuditTrail trail, Clock clock) {
        this.administration = administration;
        this.ledger = ledger;
        this.progress = progress;
        this.trail = trail;
        this.clock = clock;
    }

    public void order(Optional<Person> who) {
        Person person = administration.require(who);
        ledger.hold();
        ledger.clear();
        progress.startAgain(clock.instant());
        progress.wantReconciliation(clock.instant());
        trail.record(AuditEntry.about("ledger", 0).action("rebuild ordered").by(person, clock.instant()).build());
    }
}
