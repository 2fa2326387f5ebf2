package org.worthwhile.usecase.valuenote;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.inject.Inject;
import javax.inject.Named;
import org.joda.money.Money;
import org.worthwhile.domain.money.CurrencyTotals;
import org.worthwhile.domain.valuenote.ValueNotes;

/** Adds up what work is expected to be worth to customers; for callers that have asked whether the reader may see it. */
@Named
public class ExpectedValues {

    private final ValueNotes notes;

    @Inject
    public ExpectedValues(ValueNotes notes) {
        this.notes = notes;
    }

    /** The shares that any of these issues have in notes that count, each note once and rounded once. */
    public CurrencyTotals ofIssues(Collection<Long> issueIds) {
        List<Money> values = notes.worthOfIssues(issueIds).stream()
                .map(note -> note.expectedValueSeen(link -> true))
                .flatMap(Optional::stream)
                .collect(Collectors.toList());
        return CurrencyTotals.of(values);
    }
}
