package org.worthwhile.domain.ledger;

/** Which entries are meant by whether they have a cost. */
public enum Pricing {
    /** With and without a cost. */
    EITHER,
    /** With a cost, be it zero. */
    PRICED,
    /** No rate was valid. */
    UNPRICED
}
