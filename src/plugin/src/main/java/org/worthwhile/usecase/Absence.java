package org.worthwhile.usecase;

/** Why there is no figure. None of these means nought. */
public enum Absence {
    /** The project has no budget, or nothing is planned for the issues. */
    NO_BUDGET,
    /** The budget is nought, which nothing is a share of. */
    BUDGET_IS_ZERO,
    /** The amounts are in another currency than the budget, or than the project's. */
    OTHER_CURRENCY,
    /** A filter has no beginning and no end. */
    NO_PERIOD,
    /** No note says what the work is worth in money. */
    NO_VALUE,
    /** Nothing was spent, which nothing can be compared with. */
    NOTHING_SPENT,
    /** The amounts are not all in one currency, and currencies are not converted. */
    SEVERAL_CURRENCIES,
    /** The person may not see all that it is made of. */
    NOT_PERMITTED
}
