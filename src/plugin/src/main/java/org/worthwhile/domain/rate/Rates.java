package org.worthwhile.domain.rate;

import java.util.Optional;

/** All cost rates. Whoever changes them holds the ledger first ({@link org.worthwhile.domain.ledger.Ledger#hold()}). */
public interface Rates {

    /** Every stored rate as the current transaction sees it; one statement, never from a cache. */
    RateTable table();

    Optional<Rate> byId(RateId id);

    /** @throws org.worthwhile.domain.refusal.DuplicateKey when level and valid-from are taken */
    Rate add(RateTerms terms);

    /**
     * Keeps changed terms under the version they were read at, and returns the next version.
     *
     * @throws org.worthwhile.domain.refusal.ConcurrentChange when the stored rate has another version by now, or is gone
     * @throws org.worthwhile.domain.refusal.DuplicateKey when level and valid-from are taken by another rate
     */
    Rate save(Rate changed);

    /** @throws org.worthwhile.domain.refusal.ConcurrentChange when the stored rate has another version by now, or is gone */
    void remove(Rate seen);
}
