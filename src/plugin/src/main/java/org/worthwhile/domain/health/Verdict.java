package org.worthwhile.domain.health;

/** How something stands, in one word; the worse the later. */
public enum Verdict {
    /** Nothing is to be done. */
    GOOD,
    /** Somebody should look. */
    AT_RISK,
    /** The evidence is missing or too old; it never counts as good. */
    UNKNOWN
}
