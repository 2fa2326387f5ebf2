package org.worthwhile.usecase.rate;

import java.time.Clock;
import javax.inject.Inject;
import javax.inject.Named;
import org.worthwhile.domain.access.Person;
import org.worthwhile.domain.audit.Stamp;
import org.worthwhile.domain.ledger.Ledger;
import org.worthwhile.domain.rate.Rate;
import org.worthwhile.domain.rate.RateId;
import org.worthwhile.domain.rate.RateTerms;
import org.worthwhile.domain.rate.Rates;
import org.worthwhile.domain.rate.Repricings;

/** Keeps a change of rates, records it, and orders what it governs to be priced anew. */
@Named
class RateWriting {

    private final Ledger ledger;
    private final Rates rates;
    private final RateRecords records;
    private final Repricings repricings;
    private final Clock clock;

    @Inject
    RateWriting(Ledger ledger, Rates rates, RateRecords records, Repricings repricings, Clock clock) {
        this.ledger = ledger;
        this.rates = rates;
        this.records = records;
        this.repricings = repricings;
        this.clock = clock;
    }

    /** Before the rates are read: until the transaction ends, nobody else prices or changes rates. */
    void begin() {
        ledger.hold();
    }

    Rate save(Person who, RateChange change) {
        RateTerms terms = change.after().orElseThrow();
        Rate saved = change.before().map(rate -> rates.save(rate.with(terms))).orElseGet(() -> rates.add(terms));
        follow(who, saved.id(), change);
        return saved;
    }

    void remove(Person who, RateChange change) {
        Rate removed = change.before().orElseThrow();
        rates.remove(removed);
        follow(who, removed.id(), change);
    }

    private void follow(Person who, RateId id, RateChange change) {
        Stamp stamp = Stamp.of(who, clock.instant());
        records.changed(id, change, stamp);
        repricings.order(change.level(), change.from(), stamp);
    }
}
