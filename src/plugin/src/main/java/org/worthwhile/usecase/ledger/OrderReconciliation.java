package org.worthwhile.usecase.ledger;

import java.time.Clock;
import java.util.Optional;
import javax.inject.Inject;
import javax.inject.Named;
import org.worthwhile.domain.access.Person;
import org.worthwhile.domain.audit.AuditEntry;
import org.worthwhile.domain.audit.AuditTrail;
import org.worthwhile.usecase.Administration;

/** Has everything compared again, also what a comparison under way has passed already. */
@Named
public class OrderReconciliation {

    private final Administration administration;
    private final LedgerProgress progress;
    private final AuditTrail trail;
    private final Clock clock;

    @Inject
    public OrderReconciliation(Administration administration, LedgerProgress progress, AuditTrail trail, Clock clock) {
        this.administration = administration;
        this.progress = progress;
        this.trail = trail;
        this.clock = clock;
    }

    public void order(Optional<Person> who) {
        Person person = administration.require(who);
        progress.wantReconciliation(clock.instant());
        trail.record(AuditEntry.about("ledger", 0).action("reconciliation ordered").by(person, clock.instant()).build());
    }
}
