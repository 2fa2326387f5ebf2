package org.worthwhile.rest;

import java.util.List;
import java.util.stream.Collectors;
import org.worthwhile.usecase.valuenote.ProjectNotes;

/** A page of a project's value notes, with what all pages are expected to be worth, per currency. */
final class ProjectValueNotesRepresentation {

    final String project;
    final boolean mayAdd;
    /** On all pages, as are the totals. */
    final int count;
    final List<MoneyRepresentation> expectedTotals;
    /** Notes that count but are in no total, for want of a likely figure or a confidence. */
    final int withoutExpectedValue;
    /** Whether there are notes that may not be seen and are in no total. */
    final boolean leavesOut;
    final List<ValueNoteRepresentation> notes;

    ProjectValueNotesRepresentation(ProjectNotes found) {
        project = found.project().key();
        mayAdd = found.mayAdd();
        count = found.count();
        expectedTotals = MoneyRepresentation.each(found.expectedTotals());
        withoutExpectedValue = found.withoutExpectedValue();
        leavesOut = found.leavesOut();
        notes = found.notes().stream().map(ValueNoteRepresentation::new).collect(Collectors.toUnmodifiableList());
    }
}
