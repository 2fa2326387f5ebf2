package org.worthwhile.usecase.budget;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Optional;
import org.joda.money.Money;
import org.worthwhile.domain.ledger.LedgerTotals;
import org.worthwhile.domain.money.CurrencyTotals;

/** One issue's or one person's part of a project's ledger, as somebody may see it. */
public final class Portion<T> {

    /** The longest first; where hours are hidden, currency by currency the dearest first. */
    public static final Comparator<Portion<?>> WEIGHTIEST_FIRST = Comparator
            .comparing((Portion<?> portion) -> portion.seconds().orElse(0L), Comparator.reverseOrder())
            .thenComparing(portion -> first(portion).map(money -> money.getCurrencyUnit().getCode()).orElse(""))
            .thenComparing(portion -> first(portion).map(Money::getAmount).orElse(BigDecimal.ZERO), Comparator.reverseOrder());

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

    /** The same part of somebody or something that is known better by now. */
    <U> Portion<U> about(U known) {
        return new Portion<>(known, totals, withMoney, withHours);
    }

    private static Optional<Money> first(Portion<?> portion) {
        return portion.spent().flatMap(totals -> totals.amounts().stream().findFirst());
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
