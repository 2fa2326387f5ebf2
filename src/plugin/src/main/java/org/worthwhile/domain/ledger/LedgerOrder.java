package org.worthwhile.domain.ledger;

/** How a list of entries is sorted. */
public enum LedgerOrder {
    /** By day of work, latest first. */
    LATEST_FIRST,
    /** By day of work, oldest first. */
    OLDEST_FIRST,
    /** By worked time, longest first. */
    LONGEST_FIRST,
    /** By currency, within it by cost, highest first; unpriced entries last. Reveals what the cost reveals. */
    DEAREST_FIRST,
    /** By user key, within it latest first; anonymous work last. */
    BY_AUTHOR,
    /** By issue id, within it latest first. */
    BY_ISSUE
}
