package org.worthwhile.usecase.ledger;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All entries that were asked for: their totals, and the way through them, of which only a short piece is in memory at a time. */
public final class LedgerWalk {

    static final int AT_ONCE = 500;

    private final LedgerView totals;
    private final long[] worklogIds;
    private final Function<List<Long>, List<EntryDetails>> reading;

    LedgerWalk(LedgerView totals, long[] worklogIds, Function<List<Long>, List<EntryDetails>> reading) {
        this.totals = totals;
        this.worklogIds = worklogIds;
        this.reading = reading;
    }

    /** Without entries. */
    public LedgerView totals() {
        return totals;
    }

    /** In the order that was asked for. Entries that go away, or out of the reader's sight, on the way are passed over. */
    public void each(Consumer<EntryDetails> reader) {
        for (int from = 0; from < worklogIds.length; from += AT_ONCE) {
            reading.apply(Arrays.stream(worklogIds, from, Math.min(from + AT_ONCE, worklogIds.length)).boxed().collect(Collectors.toList())).forEach(reader);
        }
    }
}
