package org.worthwhile.usecase.valuenote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.worthwhile.inmemory.NoteFixture.aNote;

import java.util.Optional;
import org.junit.Before;
import org.junit.Test;
import org.worthwhile.domain.access.Person;
import org.worthwhile.domain.customer.Customer;
import org.worthwhile.domain.refusal.NotLoggedIn;
import org.worthwhile.domain.refusal.NoteNotFound;
import org.worthwhile.domain.valuenote.Share;
import org.worthwhile.domain.valuenote.ValueNote;
import org.worthwhile.usecase.Refusals;
import org.worthwhile.usecase.Workplace;

public class ReadValueNoteTest {

    private final Workplace place = new Workplace();
    private final Refusals refusals = new Refusals(place);
    private final NoteUses uses = new NoteUses(place);
    private final Optional<Person> viewer = Optional.of(place.viewer);
    private ValueNote note;

    @Before
    public void writeANote() {
        Customer acme = place.customers.add("Acme");
        note = place.notes.add(aNote().from(acme.id())
                .linkedTo(place.checkout.id(), Share.of(5_000)).linkedTo(place.search.id(), Share.of(5_000)).unsaved());
    }

    @Test
    public void showsANoteToViewersAndEditors() {
        assertThat(read(viewer).note()).isEqualTo(note);
        assertThat(read(viewer).mayEdit()).isFalse();
        assertThat(read(Optional.of(place.editor)).mayEdit()).isTrue();
    }

    @Test
    public void oneVisibleIssueIsEnough() {
        place.issues.hide(place.checkout, place.viewer);

        assertThat(read(viewer).issue()).contains(place.search);
    }

    @Test
    public void aNoteWithoutVisibleIssueLooksLikeAMissingOne() {
        place.issues.hide(place.checkout, place.viewer);
        place.issues.hide(place.search, place.viewer);

        NoteNotFound hidden = refusals.expect(NoteNotFound.class, () -> read(viewer));
        NoteNotFound missing = refusals.expect(NoteNotFound.class, () -> uses.read.byId(viewer, 99));

        assertThat(hidden.messageKey()).isEqualTo(missing.messageKey());
        assertThat(hidden.arguments()).isEqualTo(missing.arguments());
    }

    @Test
    public void aNoteNobodyMayViewLooksLikeAMissingOne() {
        refusals.expect(NoteNotFound.class, () -> read(Optional.of(place.stranger)));
    }

    @Test
    public void refusesWhoeverIsNotLoggedIn() {
        refusals.expect(NotLoggedIn.class, () -> read(place.nobody));
    }

    private NoteDetails read(Optional<Person> who) {
        return uses.read.byId(who, note.id().value());
    }
}
