package org.worthwhile.domain.ledger;

import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.worthwhile.domain.money.CurrencyTotals;

/** What a set of entries adds up to; money per currency, the sum of the entries' rounded costs. */
public final class LedgerTotals {

    public static final LedgerTotals NONE = new LedgerTotals(CurrencyTotals.NONE, 0, 0, 0, 0);

    private final CurrencyTotals spent;
    private final long seconds;
    private final long unpricedSeconds;
    private final long entries;
    private final long unpricedEntries;

    /**
     * @param seconds all worked time, the unpriced included
     * @param entries the number of all entries, the unpriced included
     */
    public LedgerTotals(CurrencyTotals spent, long seconds, long unpricedSeconds, long entries, long unpricedEntries) {
        this.spent = Objects.requireNonNull(spent, "spent");
        this.seconds = seconds;
        this.unpricedSeconds = unpricedSeconds;
        this.entries = entries;
        this.unpricedEntries = unpricedEntries;
    }

    public static LedgerTotals of(Collection<LedgerEntry> entries) {
        return new LedgerTotals(
                CurrencyTotals.of(entries.stream().map(LedgerEntry::cost).flatMap(Optional::stream).collect(Collectors.toList())),
                secondsOf(entries.stream()), secondsOf(unpriced(entries)), entries.size(), unpriced(entries).count());
    }

    /** One amount per currency that priced at least one entry. */
    public CurrencyTotals spent() {
        return spent;
    }

    public long seconds() {
        return seconds;
    }

    public long unpricedSeconds() {
        return unpricedSeconds;
    }

    public long entries() {
        return entries;
    }

    public long unpricedEntries() {
        return unpricedEntries;
    }

    public LedgerTotals plus(LedgerTotals other) {
        return new LedgerTotals(spent.plus(other.spent), seconds + other.seconds, unpricedSeconds + other.unpricedSeconds,
                entries + other.entries, unpricedEntries + other.unpricedEntries);
    }

    private static Stream<LedgerEntry> unpriced(Collection<LedgerEntry> entries) {
        return entries.stream().filter(entry -> !entry.isPriced());
    }

    private static long secondsOf(Stream<LedgerEntry> entries) {
        return entries.mapToLong(entry -> entry.worked().seconds()).sum();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LedgerTotals && isSameAs((LedgerTotals) other);
    }

    private boolean isSameAs(LedgerTotals that) {
        return spent.equals(that.spent) && seconds == that.seconds && unpricedSeconds == that.unpricedSeconds
                && entries == that.entries && unpricedEntries == that.unpricedEntries;
    }

    @Override
    public int hashCode() {
        return Objects.hash(spent, seconds, unpricedSeconds, entries, unpricedEntries);
    }

    @Override
    public String toString() {
        return spent + " for " + entries + " entries of " + seconds + " s, of which unpriced "
                + unpricedEntries + " of " + unpricedSeconds + " s";
    }
}
