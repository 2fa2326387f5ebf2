package org.worthwhile.rest;

import java.util.List;
import java.util.stream.Collectors;
import org.worthwhile.usecase.valuenote.IssueValueNotes;

/** The value notes of one issue, with what they are expected to be worth, per currency. */
final class IssueValueNotesRepresentation {

    final String issueKey;
    final boolean mayEdit;
    final List<ValueNoteRepresentation> notes;
    final List<MoneyRepresentation> expectedTotals;
    /** Notes that count but are in no total, for want of a likely figure or a confidence. */
    final int withoutExpectedValue;

    IssueValueNotesRepresentation(IssueValueNotes found) {
        issueKey = found.issue().key();
        mayEdit = found.mayEdit();
        notes = found.notes().stream().map(ValueNoteRepresentation::new).collect(Collectors.toUnmodifiableList());
        expectedTotals = MoneyRepresentation.each(found.expectedTotals());
        withoutExpectedValue = found.withoutExpectedValue();
    }
}
