package org.worthwhile.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.Locale;
import java.util.Optional;
import org.joda.money.Money;
import org.junit.Before;
import org.junit.Test;
import org.worthwhile.domain.access.Person;
import org.worthwhile.domain.customer.Contact;
import org.worthwhile.domain.customer.Customer;
import org.worthwhile.domain.refusal.NotFound;
import org.worthwhile.domain.refusal.NotPermitted;
import org.worthwhile.domain.valuenote.ValueNote;
import org.worthwhile.inmemory.NoteFixture;
import org.worthwhile.usecase.Absence;
import org.worthwhile.usecase.Figure;
import org.worthwhile.usecase.Workplace;
import org.worthwhile.usecase.field.FieldFigures;
import org.worthwhile.usecase.field.ReadFieldFigures;
import org.worthwhile.usecase.valuenote.NoteUses;

public class ValuePanelFragmentTest {

    private static final String HOSTILE = "<script>alert(1)</script> “Grüße” 漢字 😀 ${x} #set($a=1) &amp;";
    private static final String AS_TEXT = "&lt;script&gt;alert(1)&lt;/script&gt; “Grüße” 漢字 😀 ${x} #set($a=1) &amp;amp;";

    private final Workplace place = new Workplace();
    private final NoteUses uses = new NoteUses(place);
    private final ReadFieldFigures figures = mock(ReadFieldFigures.class);
    private final Customer acme = place.customers.add("Acme Retail");

    @Before
    public void valueIsOneAmount() {
        valueIs(Figure.of(Money.parse("EUR 1")));
    }

    @Test
    public void asksTheSeedQuestionsWhenThereIsNothingYet() {
        assertThat(panelFor(place.editor))
                .contains("What would it be worth to you if we finished early?")
                .contains("What would you gain financially if you saw this more clearly?")
                .contains("worthwhile-add-note");
    }

    @Test
    public void saysWhyTheWorthIsNotOneAmount() {
        keep(note());
        assertThat(panelFor(place.viewer)).doesNotContain("nothing is converted");

        valueIs(Figure.absent(Absence.OTHER_CURRENCY));
        assertThat(panelFor(place.viewer)).contains("money is in another currency, and nothing is converted");
        valueIs(Figure.absent(Absence.SEVERAL_CURRENCIES));
        assertThat(panelFor(place.viewer)).contains("in several currencies, and nothing is converted");
        valueIs(Figure.absent(Absence.NOT_PERMITTED));
        assertThat(panelFor(place.viewer)).doesNotContain("nothing is converted");
    }

    @Test
    public void offersNothingToPeopleWhoMayOnlyLook() {
        keep(note());

        assertThat(panelFor(place.viewer)).contains("60,000").doesNotContain("<button");
    }

    @Test
    public void emptyPanelOffersNothingToPeopleWhoMayOnlyLook() {
        assertThat(panelFor(place.viewer)).contains("Nobody has said yet").doesNotContain("<button");
    }

    @Test
    public void showsANoteWithEverythingKnownAboutIt() {
        Contact anna = place.customers.addContact(acme.id(), "Anna Berg", Optional.of("anna@acme.example"));
        keep(note().through(anna.id()).said("It saves us two people.").readAs("Two salaries").on("2026-03-01"));

        assertThat(panelFor(place.editor))
                .contains("It saves us two people.", "Anna Berg", "Acme Retail", "Two salaries", "Mar 1, 2026", "Quantified")
                .contains("EUR\u00a060,000", "50%", "30,000");
    }

    @Test
    public void addsUpPerCurrencyAndSaysWhatIsLeftOut() {
        keep(note());
        keep(note().worth("USD 100").sure(100));
        keep(NoteFixture.aNote().from(acme.id()).linkedTo(place.checkout.id()));

        String panel = panelFor(place.editor);

        assertThat(panel).containsSubsequence("worthwhile-totals", "EUR", "30,000", "USD", "100");
        assertThat(panel).contains("3 value notes.", "1 of them is not in the sum");
    }

    @Test
    public void everyTextIsEscapedOnce() {
        Customer hostile = place.customers.add("<b>Evil & Sons</b>");
        Contact contact = place.customers.addContact(hostile.id(), "\"><img src=x>", Optional.empty());
        keep(note().from(hostile.id()).through(contact.id()).said(HOSTILE).readAs(HOSTILE));

        String panel = panelFor(place.editor);

        assertThat(panel).contains(AS_TEXT, "&lt;b&gt;Evil &amp; Sons&lt;/b&gt;", "&lt;img src=x&gt;", "Petra &lt;Planner&gt;");
        assertThat(panel).doesNotContain("<script", "<img", "<b>");
    }

    @Test
    public void linesAndBlanksOfTheWordsStay() {
        keep(note().said("  first\n\n   second "));

        assertThat(panelFor(place.viewer)).contains(">  first\n\n   second </blockquote>");
    }

    @Test
    public void longWordsAreFoldedAndWhole() {
        keep(note().said("x".repeat(601) + "end"));

        assertThat(panelFor(place.viewer)).contains("worthwhile-folded").contains("xend");
    }

    @Test
    public void withdrawnNotesAreApartAndCanComeBack() {
        ValueNote note = keep(note());
        uses.withdraw.withdraw(Optional.of(place.editor), note.id().value(), note.version());

        assertThat(panelFor(place.editor)).contains("1 withdrawn note", "worthwhile-reinstate-note")
                .doesNotContain("worthwhile-edit-note", "30,000");
    }

    @Test
    public void speaksTheReadersLanguage() {
        keep(note());

        assertThat(panelFor(place.editor, Locale.GERMANY)).contains("60.000\u00a0EUR", "Erwarteter Nutzen", "Beziffert");
    }

    @Test
    public void isRefusedToPeopleWhoMayNotSeeTheIssue() {
        assertThatThrownBy(() -> panelFor(place.stranger)).isInstanceOf(NotFound.class);
    }

    @Test
    public void formIsForPeopleWhoMayEdit() {
        assertThatThrownBy(() -> form(Locale.US).toAdd(Optional.of(place.viewer), "SHOP-1")).isInstanceOf(NotPermitted.class);
    }

    @Test
    public void formStartsTodayInTheCurrencyOfTheIssue() {
        keep(note().worth("CHF 10"));

        assertThat(form(Locale.US).toAdd(Optional.of(place.editor), "SHOP-1"))
                .contains("value=\"2026-03-03\" max=\"2026-03-03\"")
                .contains("<option value=\"CHF\" selected>CHF – Swiss Franc</option>")
                .contains("1,234.56");
    }

    @Test
    public void formHoldsFiguresAsTheReaderTypesThem() {
        ValueNote note = keep(note().worth("EUR 1234.50").sure(70).readAs(HOSTILE));

        assertThat(form(Locale.GERMANY).toEdit(Optional.of(place.editor), "SHOP-1", note.id().value()))
                .contains("name=\"likely\" value=\"1.234,50\"", "name=\"confidence\" value=\"70\"")
                .contains(">" + AS_TEXT + "</textarea>");
    }

    @Test
    public void formForANoteOfAnotherIssueIsRefused() {
        ValueNote note = keep(NoteFixture.aNote().from(acme.id()).linkedTo(place.search.id()));

        assertThatThrownBy(() -> form(Locale.US).toEdit(Optional.of(place.editor), "SHOP-1", note.id().value()))
                .isInstanceOf(NotFound.class);
    }

    private NoteFixture note() {
        return NoteFixture.aNote().from(acme.id()).worth("EUR 60000").sure(50).linkedTo(place.checkout.id());
    }

    private void valueIs(Figure<Money> value) {
        when(figures.of(any(), any())).thenReturn(new FieldFigures(value, Figure.absent(Absence.NO_VALUE), Figure.absent(Absence.NOTHING_SPENT),
                Figure.absent(Absence.NO_BUDGET)));
    }

    private ValueNote keep(NoteFixture note) {
        return place.notes.add(note.unsaved());
    }

    private String panelFor(Person reader) {
        return panelFor(reader, Locale.US);
    }

    private String panelFor(Person reader, Locale language) {
        Wording wording = Readers.wording(language);
        return new ValuePanelFragment(uses.list, figures, new Fragments(Templates.renderer(), wording), wording, Readers.people())
                .of(Optional.of(reader), "SHOP-1");
    }

    private ValueNoteFormFragment form(Locale language) {
        Wording wording = Readers.wording(language);
        return new ValueNoteFormFragment(uses.list, new ValueNoteForm(new Fragments(Templates.renderer(), wording), wording,
                Readers.people(), new CurrencyChoices(wording, Readers.reader(Optional.of(place.editor), language)), place.today));
    }
}
