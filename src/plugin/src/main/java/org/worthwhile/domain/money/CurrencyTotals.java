package org.worthwhile.domain.money;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Sums of money, one per currency; currencies are never added to each other. */
public final class CurrencyTotals {

    public static final CurrencyTotals NONE = of(List.of());

    private final SortedMap<CurrencyUnit, Money> totals;

    private CurrencyTotals(SortedMap<CurrencyUnit, Money> totals) {
        this.totals = Collections.unmodifiableSortedMap(totals);
    }

    public static CurrencyTotals of(Iterable<Money> amounts) {
        SortedMap<CurrencyUnit, Money> totals = new TreeMap<>();
        amounts.forEach(amount -> totals.merge(amount.getCurrencyUnit(), amount, Money::plus));
        return new CurrencyTotals(totals);
    }

    /** Of one amount, or of none. */
    public static CurrencyTotals of(Optional<Money> amount) {
        return of(amount.stream().collect(Collectors.toList()));
    }

    /** One amount per currency, sorted by currency code; empty without any amount. */
    public List<Money> amounts() {
        return totals.values().stream().collect(Collectors.toUnmodifiableList());
    }

    /** Absent when no amount was in this currency. */
    public Optional<Money> in(CurrencyUnit currency) {
        return Optional.ofNullable(totals.get(currency));
    }

    public CurrencyTotals plus(CurrencyTotals other) {
        return of(Stream.concat(totals.values().stream(), other.totals.values().stream()).collect(Collectors.toList()));
    }

    /** What was in a currency of the other totals alone is negative here. */
    public CurrencyTotals minus(CurrencyTotals other) {
        return plus(of(other.totals.values().stream().map(Money::negated).collect(Collectors.toList())));
    }

    public boolean isEmpty() {
        return totals.isEmpty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CurrencyTotals && ((CurrencyTotals) other).totals.equals(totals);
    }

    @Override
    public int hashCode() {
        return totals.hashCode();
    }

    @Override
    public String toString() {
        return totals.values().toString();
    }
}
