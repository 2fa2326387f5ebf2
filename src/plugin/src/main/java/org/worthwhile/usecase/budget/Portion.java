package org.worthwhile.usecase.budget;

import java.util.Optional;
import org.worthwhile.domain.ledger.LedgerTotals;
import org.worthwhile.domain.money.CurrencyTotals;

/** One issue's or one person's part of a project's ledger, as somebody may see it. */
public final class Portion<T> {

    private final T of;
    private final LedgerTotals totals;
    private final boolean withMoney;
    private final boolean withHours;

    Portion(T of, LedgerTotals totals, boolean withMoney, boolean withHours) {
        this.of = of;
        this.totals = totals;
        this.withMoney = withMoney;
        this.withHours = withHours;
    }

    public T of() {
        return of;
    }

    /** Per currency; absent for people who may not see it. */
    public Optional<CurrencyTotals> spent() {
        return withMoney ? Optional.of(totals.spent()) : Optional.empty();
    }

    /** Absent for people who may not see hours. */
    public Optional<Long> seconds() {
        return withHours ? Optional.of(totals.seconds()) : Optional.empty();
    }

    /** Absent for people who may not see both money and hours. */
    public Optional<Long> unpricedSeconds() {
        return withMoney && withHours ? Optional.of(totals.unpricedSeconds()) : Optional.empty();
    }
}
