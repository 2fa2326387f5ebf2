package org.worthwhile.usecase.budget;

import java.time.YearMonth;
import java.util.Optional;
import org.joda.money.Money;
import org.worthwhile.domain.ledger.LedgerTotals;
import org.worthwhile.domain.money.CurrencyTotals;

/** One month of a project: what was spent and worked in it, and how spending stood against the plan at its end. */
public final class MonthOfWork {

    private final YearMonth month;
    private final Optional<CurrencyTotals> spent;
    private final Optional<Long> seconds;
    private final Optional<Money> spentUpTo;
    private final Optional<Money> plannedUpTo;

    MonthOfWork(YearMonth month, Optional<CurrencyTotals> spent, Optional<Long> seconds,
            Optional<Money> spentUpTo, Optional<Money> plannedUpTo) {
        this.month = month;
        this.spent = spent;
        this.seconds = seconds;
        this.spentUpTo = spentUpTo;
        this.plannedUpTo = plannedUpTo;
    }

    static MonthOfWork of(YearMonth month, LedgerTotals totals, boolean money, boolean hours,
            Optional<Money> spentUpTo, Optional<Money> plannedUpTo) {
        return new MonthOfWork(month, money ? Optional.of(totals.spent()) : Optional.empty(),
                hours ? Optional.of(totals.seconds()) : Optional.empty(), spentUpTo, plannedUpTo);
    }

    public YearMonth month() {
        return month;
    }

    /** Per currency, in this month alone; absent for people who may not see money. */
    public Optional<CurrencyTotals> spent() {
        return spent;
    }

    /** In this month alone; absent for people who may not see hours. */
    public Optional<Long> seconds() {
        return seconds;
    }

    /** From the beginning to the end of the month, in the budget's currency; absent for months to come and without a budget. */
    public Optional<Money> spentUpTo() {
        return spentUpTo;
    }

    /** What the budget allows up to the end of the month, spread evenly over the days of its period; absent without a budget. */
    public Optional<Money> plannedUpTo() {
        return plannedUpTo;
    }
}
