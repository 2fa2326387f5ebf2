package org.worthwhile.panel;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.inject.Inject;
import javax.inject.Named;
import org.worthwhile.domain.access.Person;
import org.worthwhile.domain.valuenote.NoteState;
import org.worthwhile.jira.JiraPeople;
import org.worthwhile.usecase.valuenote.IssueValueNotes;
import org.worthwhile.usecase.valuenote.ListValueNotes;
import org.worthwhile.usecase.valuenote.NoteDetails;

/** The panel <i>Customer value</i>: the same fragment on the issue view and after every change. */
@Named
public class ValuePanelFragment {

    private final ListValueNotes listValueNotes;
    private final Fragments fragments;
    private final Wording wording;
    private final JiraPeople people;

    @Inject
    public ValuePanelFragment(ListValueNotes listValueNotes, Fragments fragments, Wording wording, JiraPeople people) {
        this.listValueNotes = listValueNotes;
        this.fragments = fragments;
        this.wording = wording;
        this.people = people;
    }

    public String of(Optional<Person> who, String issueKey) {
        return fragments.render("value-panel/value-panel-fragment.vm", view(listValueNotes.ofIssue(who, issueKey)));
    }

    private ValuePanelView view(IssueValueNotes found) {
        PeopleNames names = new PeopleNames(people);
        return new ValuePanelView(found.issue().key(), found.mayEdit(), MoneyView.each(found.expectedTotals(), wording), found.withoutExpectedValue(),
                notes(found, names, false), notes(found, names, true), wording);
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
