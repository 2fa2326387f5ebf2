package org.worthwhile.panel;

import java.util.List;
import java.util.Optional;
import javax.inject.Inject;
import javax.inject.Named;
import org.joda.money.CurrencyUnit;
import org.worthwhile.domain.access.Person;
import org.worthwhile.domain.valuenote.Estimate;
import org.worthwhile.jira.JiraPeople;
import org.worthwhile.usecase.Today;
import org.worthwhile.usecase.valuenote.NoteDetails;

/** The dialog for adding and editing a note, wherever it is. */
@Named
class ValueNoteForm {

    private final Fragments fragments;
    private final Wording wording;
    private final JiraPeople people;
    private final CurrencyChoices currencies;
    private final Today today;

    @Inject
    ValueNoteForm(Fragments fragments, Wording wording, JiraPeople people, CurrencyChoices currencies, Today today) {
        this.fragments = fragments;
        this.wording = wording;
        this.people = people;
        this.currencies = currencies;
        this.today = today;
    }

    /** @param notes of the same place, whose currency is the likeliest */
    String render(Person who, String placeKey, List<NoteDetails> notes, Optional<NoteDetails> edited) {
        return fragments.render("value-panel/value-note-form.vm", new ValueNoteFormView(
                placeKey,
                who.key() + "/" + placeKey + edited.map(details -> "/" + details.note().id().value()).orElse(""),
                edited.map(details -> new ValueNoteView(details, wording, new PeopleNames(people))).orElse(null),
                today.forPerson(who).toString(),
                currencies.preferring(edited.flatMap(ValueNoteForm::currency).or(() -> usedBefore(notes))),
                wording.text("worthwhile.value-note-form.amounts.about", wording.amountExample()),
                edited.map(details -> FiguresView.of(details.note(), wording)).orElse(FiguresView.NONE)));
    }

    private static Optional<CurrencyUnit> usedBefore(List<NoteDetails> notes) {
        return notes.stream().map(ValueNoteForm::currency).flatMap(Optional::stream).findFirst();
    }

    private static Optional<CurrencyUnit> currency(NoteDetails details) {
        return details.note().estimate().map(Estimate::currency);
    }
}
