package org.worthwhile.usecase.budget;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.worthwhile.domain.money.CurrencyTotals;

/** What estimated work would cost at the rates of today, as far as it can be known. */
public final class EstimatedCost {

    private final CurrencyTotals known;
    private final Set<Unknown> unknown;

    EstimatedCost(CurrencyTotals known, Set<Unknown> unknown) {
        this.known = known;
        this.unknown = unknown.isEmpty() ? EnumSet.noneOf(Unknown.class) : EnumSet.copyOf(unknown);
    }

    /** Per currency, over the issues of which it is known; empty when it is known of none. */
    public CurrencyTotals known() {
        return known;
    }

    /** Why it is not known of every issue; empty when it is. */
    public Set<Unknown> unknown() {
        return Collections.unmodifiableSet(unknown);
    }

    /** Why the cost of an issue cannot be estimated. */
    public enum Unknown {
        /** Nobody said how long it takes. */
        NO_ESTIMATE,
        /** Nobody is to do it. */
        NO_ASSIGNEE,
        /** No rate is valid for the assignee in this project today. */
        NO_RATE
    }
}
