package org.worthwhile.usecase.ledger;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** All entries that were asked for: their totals, and the way through them, of which only a short piece is in memory at a time. */
public final class LedgerWalk {

    static final int AT_ONCE = 500;

    private final LedgerView totals;
    private final List<Long> worklogIds;
    private final Function<List<Long>, List<EntryDetails>> reading;

    LedgerWalk(LedgerView totals, List<Long> worklogIds, Function<List<Long>, List<EntryDetails>> reading) {
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
        for (int from = 0; from < worklogIds.size(); from += AT_ONCE) {
            reading.apply(worklogIds.subList(from, Math.min(from + AT_ONCE, worklogIds.size()))).forEach(reader);
        }
    }
}
