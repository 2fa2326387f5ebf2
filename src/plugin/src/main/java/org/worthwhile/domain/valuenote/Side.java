package org.worthwhile.domain.valuenote;

/** Whose gain it is. The two are never added together. */
public enum Side {
    /** The customer gains; counts in the value of the work. */
    CUSTOMER,
    /** Our own company gains; shown beside, never inside, the customer's value. */
    OWN
}
