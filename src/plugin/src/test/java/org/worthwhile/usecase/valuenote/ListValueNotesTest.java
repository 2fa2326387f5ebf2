package org.worthwhile.usecase.valuenote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.worthwhile.inmemory.NoteFixture.aNote;

import java.util.Optional;
import org.joda.money.Money;
import org.junit.Test;
import org.worthwhile.domain.access.Person;
import org.worthwhile.domain.customer.Contact;
import org.worthwhile.domain.customer.Customer;
import org.worthwhile.domain.refusal.IssueNotFound;
import org.worthwhile.domain.refusal.NotLoggedIn;
import org.worthwhile.domain.valuenote.Share;
import org.worthwhile.domain.valuenote.Side;
import org.worthwhile.domain.valuenote.ValueNote;
import org.worthwhile.inmemory.NoteFixture;
import org.worthwhile.usecase.Refusals;
import org.worthwhile.usecase.Workplace;

public class ListValueNotesTest {

    private final Workplace place = new Workplace();
    private final Refusals refusals = new Refusals(place);
    private final NoteUses uses = new NoteUses(place);
    private final Customer acme = place.customers.add("Acme");
    private final Optional<Person> viewer = Optional.of(place.viewer);

    @Test
    public void showsTheNotesOfTheIssueAlone() {
        ValueNote here = place.notes.add(note().unsaved());
        place.notes.add(aNote().from(acme.id()).linkedTo(place.search.id()).unsaved());

        assertThat(list().notes()).extracting(NoteDetails::note).containsExactly(here);
        assertThat(list().issue()).isEqualTo(place.checkout);
    }

    @Test
    public void showsThemInReadingOrder() {
        ValueNote old = place.notes.add(note().on("2026-01-01").unsaved());
        ValueNote withdrawn = place.notes.keep(note().on("2026-02-28").storedAs(7).withdrawn(NoteFixture.WRITTEN));
        ValueNote recent = place.notes.add(note().on("2026-02-01").unsaved());

        assertThat(list().notes()).extracting(NoteDetails::note).containsExactly(recent, old, withdrawn);
    }

    @Test
    public void namesCustomersAndContacts() {
        Contact anna = place.customers.addContact(acme.id(), "Anna", Optional.empty());
        place.notes.add(note().through(anna.id()).unsaved());

        NoteDetails details = list().notes().get(0);

        assertThat(details.customer()).isEqualTo(acme);
        assertThat(details.contact()).contains(anna);
    }

    @Test
    public void tellsWhoMayEdit() {
        place.notes.add(note().unsaved());

        assertThat(list().mayEdit()).isFalse();
        assertThat(list().notes().get(0).mayEdit()).isFalse();
        IssueValueNotes forEditor = uses.list.ofIssue(Optional.of(place.editor), "SHOP-1");
        assertThat(forEditor.mayEdit()).isTrue();
        assertThat(forEditor.notes().get(0).mayEdit()).isTrue();
    }

    @Test
    public void totalsPerCurrencyWhatCounts() {
        place.notes.add(note().worth("USD 10.00").sure(50).unsaved());
        place.notes.add(note().worth("EUR 0.01").sure(50).unsaved());
        place.notes.add(note().worth("EUR 0.01").sure(50).unsaved());
        place.notes.add(note().worth("EUR 100").sure(100).side(Side.OWN).unsaved());
        place.notes.keep(note().worth("EUR 100").sure(100).storedAs(9).withdrawn(NoteFixture.WRITTEN));

        assertThat(list().expectedTotals().amounts()).containsExactly(Money.parse("EUR 0.02"), Money.parse("USD 5.00"));
        assertThat(list().withoutExpectedValue()).isZero();
    }

    @Test
    public void countsWhatIsMissingInTheTotals() {
        place.notes.add(note().worth("EUR 100").unsaved());
        place.notes.add(note().sure(50).unsaved());
        place.notes.add(note().side(Side.OWN).unsaved());
        place.notes.keep(note().storedAs(9).withdrawn(NoteFixture.WRITTEN));

        assertThat(list().expectedTotals().isEmpty()).isTrue();
        assertThat(list().withoutExpectedValue()).isEqualTo(2);
    }

    @Test
    public void totalsTheSharesOfTheIssueAlone() {
        place.notes.add(aNote().from(acme.id()).worth("EUR 10.01").sure(100)
                .linkedTo(place.checkout.id(), Share.of(5_000)).linkedTo(place.search.id(), Share.of(5_000)).unsaved());

        assertThat(list().expectedTotals().amounts()).containsExactly(Money.parse("EUR 5.01"));
    }

    @Test
    public void refusesWhoeverIsNotLoggedIn() {
        refusals.expect(NotLoggedIn.class, () -> uses.list.ofIssue(place.nobody, "SHOP-1"));
    }

    @Test
    public void aHiddenIssueLooksLikeAMissingOne() {
        place.issues.hide(place.checkout, place.viewer);

        refusals.expect(IssueNotFound.class, this::list);
        refusals.expect(IssueNotFound.class, () -> uses.list.ofIssue(viewer, "SHOP-99"));
        refusals.expect(IssueNotFound.class, () -> uses.list.ofIssue(Optional.of(place.stranger), "SHOP-1"));
    }

    @Test
    public void readingWritesNothing() {
        place.notes.add(note().unsaved());
        Workplace.Stored before = place.stored();

        list();

        assertThat(place.stored()).isEqualTo(before);
    }

    private IssueValueNotes list() {
        return uses.list.ofIssue(viewer, "SHOP-1");
    }

    private NoteFixture note() {
        return aNote().from(acme.id()).linkedTo(place.checkout.id());
    }
}
