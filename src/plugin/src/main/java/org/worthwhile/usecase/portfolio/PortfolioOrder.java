package org.worthwhile.usecase.portfolio;

/** By which figure projects are sorted. Money is compared within a currency only: first come those of the first currency by code. */
public enum PortfolioOrder {
    /** The project's name. */
    NAME,
    /** What the work is expected to be worth to customers. */
    EXPECTED_VALUE,
    /** What the budget allows. */
    PLANNED,
    /** What the work cost so far. */
    SPENT,
    /** What is left of the budget. */
    REMAINING,
    /** Spent / planned. */
    BUDGET_USED,
    /** Expected value / spent. */
    VALUE_PER_MONEY;

    /** In which names are read, and figures when one looks for the greatest. */
    SortDirection naturalDirection() {
        return this == NAME ? SortDirection.ASCENDING : SortDirection.DESCENDING;
    }
}
