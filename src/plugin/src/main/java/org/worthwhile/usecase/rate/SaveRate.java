package org.worthwhile.usecase.rate;

import java.time.Clock;
import java.util.Optional;
import javax.inject.Inject;
import javax.inject.Named;
import org.worthwhile.domain.access.Person;
import org.worthwhile.domain.audit.Stamp;
import org.worthwhile.domain.ledger.Ledger;
import org.worthwhile.domain.rate.Rate;
import org.worthwhile.domain.rate.RateTerms;
import org.worthwhile.domain.rate.Rates;
import org.worthwhile.domain.rate.Repricings;

/** Adds a rate or changes one, and orders what it governs to be priced anew. */
@Named
public class SaveRate {

    private final RateAccess access;
    private final RateChanges changes;
    private final Rates rates;
    private final Ledger ledger;
    private final Repricings repricings;
    private final RateRecords records;
    private final Clock clock;

    @Inject
    public SaveRate(RateAccess access, RateChanges changes, Rates rates, Ledger ledger, Repricings repricings,
            RateRecords records, Clock clock) {
        this.access = access;
        this.changes = changes;
        this.rates = rates;
        this.ledger = ledger;
        this.repricings = repricings;
        this.records = records;
        this.clock = clock;
    }

    /** Entries show the new price once {@link RepriceLedger} has done what is ordered here. */
    public Rate save(Optional<Person> who, RateRequest request) {
        Person person = access.requireLogin(who);
        ledger.hold();
        RateChange change = changes.saving(person, request);
        return change.changesNothing() ? change.before().orElseThrow() : write(change, Stamp.of(person, clock.instant()));
    }

    private Rate write(RateChange change, Stamp stamp) {
        RateTerms terms = change.after().orElseThrow();
        Rate saved = change.before().map(rate -> rates.save(rate.with(terms))).orElseGet(() -> rates.add(terms));
        records.changed(saved.id(), change, stamp);
        repricings.order(change.level(), change.from(), stamp);
        return saved;
    }
}
