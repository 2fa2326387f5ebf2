package org.worthwhile.usecase.rate;

import java.time.Clock;
import java.util.Optional;
import javax.inject.Inject;
import javax.inject.Named;
import org.worthwhile.domain.access.Person;
import org.worthwhile.domain.audit.Stamp;
import org.worthwhile.domain.ledger.Ledger;
import org.worthwhile.domain.rate.Rate;
import org.worthwhile.domain.rate.Rates;
import org.worthwhile.domain.rate.Repricings;

/** Removes a rate, and orders what it governed to be priced by what is left. */
@Named
public class RemoveRate {

    private final RateAccess access;
    private final RateChanges changes;
    private final Rates rates;
    private final Ledger ledger;
    private final Repricings repricings;
    private final RateRecords records;
    private final Clock clock;

    @Inject
    public RemoveRate(RateAccess access, RateChanges changes, Rates rates, Ledger ledger, Repricings repricings,
            RateRecords records, Clock clock) {
        this.access = access;
        this.changes = changes;
        this.rates = rates;
        this.ledger = ledger;
        this.repricings = repricings;
        this.records = records;
        this.clock = clock;
    }

    public void remove(Optional<Person> who, long id, long version) {
        Person person = access.requireLogin(who);
        ledger.hold();
        RateChange change = changes.removing(person, id, version);
        Rate removed = change.before().orElseThrow();
        Stamp stamp = Stamp.of(person, clock.instant());
        rates.remove(removed);
        records.changed(removed.id(), change, stamp);
        repricings.order(change.level(), change.from(), stamp);
    }
}
