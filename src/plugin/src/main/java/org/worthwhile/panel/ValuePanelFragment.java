package org.worthwhile.panel;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.inject.Inject;
import javax.inject.Named;
import org.worthwhile.domain.access.Person;
import org.worthwhile.domain.valuenote.NoteState;
import org.worthwhile.jira.JiraPeople;
import org.worthwhile.usecase.Absence;
import org.worthwhile.usecase.field.ReadFieldFigures;
import org.worthwhile.usecase.valuenote.IssueValueNotes;
import org.worthwhile.usecase.valuenote.ListValueNotes;
import org.worthwhile.usecase.valuenote.NoteDetails;

/** The panel <i>Customer value</i>: the same fragment on the issue view and after every change. */
@Named
public class ValuePanelFragment {

    private final ListValueNotes listValueNotes;
    private final ReadFieldFigures readFieldFigures;
    private final Fragments fragments;
    private final Wording wording;
    private final JiraPeople people;

    @Inject
    public ValuePanelFragment(ListValueNotes listValueNotes, ReadFieldFigures readFieldFigures, Fragments fragments, Wording wording, JiraPeople people) {
        this.listValueNotes = listValueNotes;
        this.readFieldFigures = readFieldFigures;
        this.fragments = fragments;
        this.wording = wording;
        this.people = people;
    }

    public String of(Optional<Person> who, String issueKey) {
        return fragments.render("value-panel/value-panel-fragment.vm", view(listValueNotes.ofIssue(who, issueKey), notInOneAmount(who, issueKey)));
    }

    /** Why the worth is not one amount in the project's currency; absent when it is, or when there is none. */
    private Optional<String> notInOneAmount(Optional<Person> who, String issueKey) {
        Absence why = readFieldFigures.of(who, issueKey).customerValue().absence().orElse(null);
        if (why == Absence.OTHER_CURRENCY) {
            return Optional.of(wording.text("worthwhile.value-panel.other-currency"));
        }
        return why == Absence.SEVERAL_CURRENCIES ? Optional.of(wording.text("worthwhile.value-panel.several-currencies")) : Optional.empty();
    }

    private ValuePanelView view(IssueValueNotes found, Optional<String> notInOneAmount) {
        PeopleNames names = new PeopleNames(people);
        return new ValuePanelView(found.issue().key(), found.mayEdit(), MoneyView.each(found.expectedTotals(), wording), found.withoutExpectedValue(),
                notes(found, names, false), notes(found, names, true), notInOneAmount.orElse(null), wording);
    }

    private List<ValueNoteView> notes(IssueValueNotes found, PeopleNames names, boolean withdrawn) {
        return found.notes().stream()
                .filter(details -> isWithdrawn(details) == withdrawn)
                .map(details -> new ValueNoteView(details, wording, names))
                .collect(Collectors.toUnmodifiableList());
    }

    private static boolean isWithdrawn(NoteDetails details) {
        return details.note().state() == NoteState.WITHDRAWN;
    }
}
