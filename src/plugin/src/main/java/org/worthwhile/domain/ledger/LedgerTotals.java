package org.worthwhile.domain.ledger;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.worthwhile.domain.money.CurrencyTotals;

/** What a set of entries adds up to; money per currency, the sum of the entries' rounded costs. */
public final class LedgerTotals {

    public static final LedgerTotals NONE = new LedgerTotals(CurrencyTotals.NONE, Map.of(), 0, 0, 0);

    private final CurrencyTotals spent;
    private final SortedMap<CurrencyUnit, Long> pricedEntries;
    private final long seconds;
    private final long unpricedSeconds;
    private final long unpricedEntries;

    private LedgerTotals(CurrencyTotals spent, Map<CurrencyUnit, Long> pricedEntries, long seconds,
            long unpricedSeconds, long unpricedEntries) {
        this.spent = spent;
        this.pricedEntries = Collections.unmodifiableSortedMap(new TreeMap<>(pricedEntries));
        this.seconds = seconds;
        this.unpricedSeconds = unpricedSeconds;
        this.unpricedEntries = unpricedEntries;
    }

    /** Of entries whose costs, all in one currency, add up to this. */
    public static LedgerTotals priced(Money sum, long seconds, long entries) {
        return new LedgerTotals(CurrencyTotals.of(Collections.singleton(sum)), Map.of(sum.getCurrencyUnit(), entries), seconds, 0, 0);
    }

    public static LedgerTotals unpriced(long seconds, long entries) {
        return new LedgerTotals(CurrencyTotals.NONE, Map.of(), seconds, seconds, entries);
    }

    public static LedgerTotals of(Collection<LedgerEntry> entries) {
        return entries.stream().map(LedgerTotals::of).reduce(NONE, LedgerTotals::plus);
    }

    /** One amount per currency that priced at least one entry. */
    public CurrencyTotals spent() {
        return spent;
    }

    /** All worked time, the unpriced included. */
    public long seconds() {
        return seconds;
    }

    public long unpricedSeconds() {
        return unpricedSeconds;
    }

    /** The number of all entries, the unpriced included. */
    public long entries() {
        return pricedEntries.values().stream().mapToLong(Long::longValue).sum() + unpricedEntries;
    }

    public long unpricedEntries() {
        return unpricedEntries;
    }

    /** The number of entries with a cost in a currency in which nothing is planned; 0 when nothing is planned at all. */
    public long entriesOutside(CurrencyTotals planned) {
        return planned.isEmpty() ? 0 : pricedEntries.entrySet().stream()
                .filter(entries -> planned.in(entries.getKey()).isEmpty())
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    public LedgerTotals plus(LedgerTotals other) {
        Map<CurrencyUnit, Long> entries = new TreeMap<>(pricedEntries);
        other.pricedEntries.forEach((currency, count) -> entries.merge(currency, count, Long::sum));
        return new LedgerTotals(spent.plus(other.spent), entries, seconds + other.seconds,
                unpricedSeconds + other.unpricedSeconds, unpricedEntries + other.unpricedEntries);
    }

    public static LedgerTotals of(LedgerEntry entry) {
        long seconds = entry.worked().seconds();
        return entry.cost().map(cost -> priced(cost, seconds, 1)).orElseGet(() -> unpriced(seconds, 1));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LedgerTotals && isSameAs((LedgerTotals) other);
    }

    private boolean isSameAs(LedgerTotals that) {
        return spent.equals(that.spent) && pricedEntries.equals(that.pricedEntries) && seconds == that.seconds
                && unpricedSeconds == that.unpricedSeconds && unpricedEntries == that.unpricedEntries;
    }

    @Override
    public int hashCode() {
        return Objects.hash(spent, pricedEntries, seconds, unpricedSeconds, unpricedEntries);
    }

    @Override
    public String toString() {
        return spent + " for " + entries() + " entries of " + seconds + " s, of which unpriced "
                + unpricedEntries + " of " + unpricedSeconds + " s";
    }
}
