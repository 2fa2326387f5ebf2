package org.worthwhile.panel;

import java.util.Optional;
import javax.inject.Inject;
import javax.inject.Named;
import org.joda.money.CurrencyUnit;
import org.worthwhile.domain.access.Person;
import org.worthwhile.domain.refusal.NotPermitted;
import org.worthwhile.domain.refusal.NoteNotFound;
import org.worthwhile.domain.valuenote.Estimate;
import org.worthwhile.domain.valuenote.NoteId;
import org.worthwhile.jira.JiraPeople;
import org.worthwhile.usecase.Today;
import org.worthwhile.usecase.valuenote.IssueValueNotes;
import org.worthwhile.usecase.valuenote.ListValueNotes;
import org.worthwhile.usecase.valuenote.NoteDetails;

/** The dialog for adding and editing, for people who may do so. */
@Named
public class ValueNoteFormFragment {

    private final ListValueNotes listValueNotes;
    private final Fragments fragments;
    private final Wording wording;
    private final JiraPeople people;
    private final CurrencyChoices currencies;
    private final Today today;

    @Inject
    public ValueNoteFormFragment(ListValueNotes listValueNotes, Fragments fragments, Wording wording,
            JiraPeople people, CurrencyChoices currencies, Today today) {
        this.listValueNotes = listValueNotes;
        this.fragments = fragments;
        this.wording = wording;
        this.people = people;
        this.currencies = currencies;
        this.today = today;
    }

    public String toAdd(Optional<Person> who, String issueKey) {
        IssueValueNotes notes = editable(who, issueKey);
        return render(who.orElseThrow(), notes, Optional.empty());
    }

    public String toEdit(Optional<Person> who, String issueKey, long noteId) {
        IssueValueNotes notes = editable(who, issueKey);
        NoteDetails note = notes.notes().stream()
                .filter(details -> details.note().id().equals(NoteId.of(noteId)))
                .findFirst().orElseThrow(NoteNotFound::new);
        return render(who.orElseThrow(), notes, Optional.of(note));
    }

    private IssueValueNotes editable(Optional<Person> who, String issueKey) {
        IssueValueNotes notes = listValueNotes.ofIssue(who, issueKey);
        if (!notes.mayEdit()) {
            throw new NotPermitted();
        }
        return notes;
    }

    private String render(Person who, IssueValueNotes notes, Optional<NoteDetails> edited) {
        String issueKey = notes.issue().key();
        return fragments.render("value-panel/value-note-form.vm", new ValueNoteFormView(
                issueKey,
                who.key() + "/" + issueKey + edited.map(details -> "/" + details.note().id().value()).orElse(""),
                edited.map(details -> new ValueNoteView(details, wording, new PeopleNames(people))).orElse(null),
                today.forPerson(who).toString(),
                currencies.preferring(edited.flatMap(ValueNoteFormFragment::currency).or(() -> usedBefore(notes))),
                wording.text("worthwhile.value-note-form.amounts.about", wording.amountExample()),
                edited.map(details -> FiguresView.of(details.note(), wording)).orElse(FiguresView.NONE)));
    }

    private static Optional<CurrencyUnit> usedBefore(IssueValueNotes notes) {
        return notes.notes().stream().map(ValueNoteFormFragment::currency).flatMap(Optional::stream).findFirst();
    }

    private static Optional<CurrencyUnit> currency(NoteDetails details) {
        return details.note().estimate().map(Estimate::currency);
    }
}
