package org.worthwhile.domain.backup;

import java.util.Locale;

/** The kinds of things that are kept, each after those it refers to. */
public enum Section {
    CUSTOMERS,
    /** Of customers. */
    CONTACTS,
    /** Of customers, and perhaps of contacts. */
    NOTES,
    /** Those that were removed as well: the audit trail names them. */
    RATES,
    /** Every version. */
    BUDGETS,
    /** Of issues. */
    PLANS,
    /** Decisions on rights, by default and in projects. */
    GRANTS,
    /** What was ever changed, with before and after: also the earlier versions of notes, plans and rates. */
    AUDIT;

    /** As documents name it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
