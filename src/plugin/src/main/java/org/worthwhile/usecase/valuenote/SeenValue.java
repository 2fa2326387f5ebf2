package org.worthwhile.usecase.valuenote;

import java.util.Collection;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.worthwhile.domain.money.CurrencyTotals;
import org.worthwhile.domain.valuenote.IssueLink;
import org.worthwhile.domain.valuenote.NoteWorth;

/** What work is expected to be worth to customers, as far as somebody may see it. */
public final class SeenValue {

    private final CurrencyTotals expected;
    private final boolean leavesOut;

    /** @param notes that count: each with the shares of the issues that may be seen, and as a whole when it has no issues */
    SeenValue(Collection<NoteWorth> notes, Predicate<IssueLink> isSeen) {
        expected = CurrencyTotals.of(notes.stream().map(note -> note.expectedValueSeen(isSeen)).flatMap(Optional::stream)
                .collect(Collectors.toList()));
        leavesOut = notes.stream().flatMap(note -> note.links().stream()).anyMatch(isSeen.negate());
    }

    /** Per currency, each note once; empty when no note says so. */
    public CurrencyTotals expected() {
        return expected;
    }

    /** Whether there is value that the person may not see; how much is not told. */
    public boolean leavesOut() {
        return leavesOut;
    }
}
