package org.worthwhile.domain.grant;

import java.util.Optional;

/** What somebody may do. Each stands alone, but who may edit a thing may view the same thing; all need permission to browse besides. */
public enum Right {
    /** See value notes and what they add up to. */
    VIEW_VALUE,
    /** Add, revise, withdraw and reinstate value notes. */
    EDIT_VALUE,
    /** See worked time: entries, totals, planned hours. */
    VIEW_HOURS,
    /** See the budget and what projects, months and issues cost in total; together with hours this allows guesses at rates. */
    VIEW_BUDGET,
    /** Set the project's budget and plan its issues. */
    EDIT_BUDGET,
    /** See what an hour of a person costs; together with VIEW_BUDGET also the cost of single entries and of people. */
    VIEW_RATES,
    /** Set rates: of everything when held everywhere, of people in a project when held there. */
    EDIT_RATES,
    /** Grant rights, and have the ledger checked or rebuilt. */
    ADMINISTER;

    /** The right to edit that brings this right with it. */
    public Optional<Right> broughtBy() {
        switch (this) {
            case VIEW_VALUE:
                return Optional.of(EDIT_VALUE);
            case VIEW_BUDGET:
                return Optional.of(EDIT_BUDGET);
            case VIEW_RATES:
                return Optional.of(EDIT_RATES);
            default:
                return Optional.empty();
        }
    }
}
