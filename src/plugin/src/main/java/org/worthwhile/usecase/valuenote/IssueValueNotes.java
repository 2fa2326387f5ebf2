package org.worthwhile.usecase.valuenote;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.worthwhile.domain.issue.IssueRef;
import org.worthwhile.domain.money.CurrencyTotals;
import org.worthwhile.domain.valuenote.ValueNote;

/** The notes of an issue in reading order, and what the work on it is expected to be worth to customers. */
public final class IssueValueNotes {

    private final IssueRef issue;
    private final List<NoteDetails> notes;
    private final boolean mayEdit;

    IssueValueNotes(IssueRef issue, List<NoteDetails> notes, boolean mayEdit) {
        this.issue = issue;
        this.notes = List.copyOf(notes);
        this.mayEdit = mayEdit;
    }

    public IssueRef issue() {
        return issue;
    }

    public List<NoteDetails> notes() {
        return notes;
    }

    public boolean mayEdit() {
        return mayEdit;
    }

    /** The issue's shares of the expected values of all notes that count, each rounded before they are added. */
    public CurrencyTotals expectedTotals() {
        return CurrencyTotals.of(counting().map(this::expectedValue).flatMap(Optional::stream).collect(Collectors.toList()));
    }

    /** How many notes count but are missing in the totals, for want of a likely figure or a confidence. */
    public int withoutExpectedValue() {
        return (int) counting().map(this::expectedValue).filter(Predicate.not(Optional::isPresent)).count();
    }

    private Stream<ValueNote> counting() {
        return notes.stream().map(NoteDetails::note).filter(ValueNote::countsForCustomer);
    }

    private Optional<Money> expectedValue(ValueNote note) {
        return note.expectedValueFor(issue.id());
    }
}
