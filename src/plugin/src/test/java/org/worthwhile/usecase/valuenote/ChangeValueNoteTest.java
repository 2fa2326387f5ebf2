package org.worthwhile.usecase.valuenote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import org.junit.Before;
import org.junit.Test;
import org.worthwhile.domain.access.Person;
import org.worthwhile.domain.audit.AuditEntry;
import org.worthwhile.domain.refusal.ConcurrentChange;
import org.worthwhile.domain.refusal.NotLoggedIn;
import org.worthwhile.domain.refusal.NotPermitted;
import org.worthwhile.domain.refusal.NoteNotFound;
import org.worthwhile.domain.valuenote.NoteState;
import org.worthwhile.usecase.Refusals;
import org.worthwhile.usecase.Workplace;

public class ChangeValueNoteTest {

    private final Workplace place = new Workplace();
    private final Refusals refusals = new Refusals(place);
    private final NoteUses uses = new NoteUses(place);
    private final Person colleague = place.rights.editor("admin");
    private final Optional<Person> editor = Optional.of(colleague);
    private NoteDetails seen;

    @Before
    public void addANote() {
        seen = uses.added();
    }

    @Test
    public void revisingReplacesTheValuation() {
        NoteDetails revised = uses.revised(editor, seen,
                ValuationRequest.builder().reading("Better").currency("CHF").likely("-5").confidence("20").build());

        assertThat(revised.note().reading().text()).isEqualTo("Better");
        assertThat(revised.note().expectedValue()).contains(Money.parse("CHF -1.00"));
        assertThat(revised.note().words()).isEqualTo(seen.note().words());
        assertThat(revised.note().version()).isEqualTo(2);
        assertThat(revised.note().createdBy()).isEqualTo(place.editor);
        assertThat(revised.note().changedBy()).isEqualTo(colleague);
        assertThat(place.notes.all()).containsExactly(revised.note());
    }

    @Test
    public void revisingWithNothingTakesTheValuationAway() {
        NoteDetails revised = uses.revised(editor, seen, ValuationRequest.builder().build());

        assertThat(revised.note().state()).isEqualTo(NoteState.STATED);
        assertThat(revised.note().estimate()).isEmpty();
        assertThat(revised.note().confidence()).isEmpty();
        assertThat(revised.note().reading().isEmpty()).isTrue();
    }

    @Test
    public void withdrawingCanBeUndone() {
        NoteDetails withdrawn = uses.withdrawn(editor, seen);
        NoteDetails reinstated = uses.reinstated(editor, withdrawn);

        assertThat(withdrawn.note().state()).isEqualTo(NoteState.WITHDRAWN);
        assertThat(reinstated.note().state()).isEqualTo(NoteState.QUANTIFIED);
        assertThat(reinstated.note().version()).isEqualTo(3);
        assertThat(reinstated.note().valuation()).isEqualTo(seen.note().valuation());
    }

    @Test
    public void recordsWhatChanged() {
        uses.revised(editor, seen, uses.figures().confidence("75").build());

        AuditEntry entry = lastEntry();
        assertThat(entry.action()).isEqualTo("revised");
        assertThat(entry.who()).isEqualTo(colleague);
        assertThat(entry.at()).isEqualTo(Workplace.NOW);
        assertThat(entry.before()).contains("{'confidence':'50','version':'1'}".replace('\'', '"'));
        assertThat(entry.after()).contains("{'confidence':'75','version':'2'}".replace('\'', '"'));
    }

    @Test
    public void recordsWithdrawingAndReinstating() {
        uses.reinstated(editor, uses.withdrawn(editor, seen));

        assertThat(place.trail.of("value-note", seen.note().id().value())).extracting(AuditEntry::action)
                .containsExactly("added", "withdrawn", "reinstated");
        assertThat(lastEntry().before()).contains("{'state':'WITHDRAWN','version':'2'}".replace('\'', '"'));
    }

    @Test
    public void namesEveryProblemOfARevision() {
        ValuationRequest bad = uses.figures().reading("x".repeat(4001)).low("abc").confidence("12.5").build();

        assertThat(refusals.problems(() -> uses.revised(editor, seen, bad))).containsExactlyInAnyOrder(
                "reading: text-too-long[4000, 4001]",
                "estimate.low: amount-unreadable[1234.56]",
                "confidence: confidence-invalid[]");
    }

    @Test
    public void aWithdrawnNoteMustBeReinstatedFirst() {
        NoteDetails withdrawn = uses.withdrawn(editor, seen);

        assertThat(refusals.problems(() -> uses.revised(editor, withdrawn, uses.figures().build())))
                .containsExactly("state: note-is-withdrawn[]");
        assertThat(refusals.problems(() -> uses.withdrawn(editor, withdrawn))).containsExactly("state: note-is-withdrawn[]");
    }

    @Test
    public void onlyAWithdrawnNoteCanBeReinstated() {
        assertThat(refusals.problems(() -> uses.reinstated(editor, seen))).containsExactly("state: note-is-not-withdrawn[]");
    }

    @Test
    public void refusesToOverwriteANewerVersion() {
        uses.revised(editor, seen, uses.figures().confidence("75").build());

        for (Use use : everyUse()) {
            ConcurrentChange refusal = refusals.expect(ConcurrentChange.class, () -> use.of(editor));
            assertThat(refusal.subjectId()).isEqualTo(seen.note().id().value());
        }
    }

    @Test
    public void refusesWhoeverIsNotLoggedIn() {
        everyUse().forEach(use -> refusals.expect(NotLoggedIn.class, () -> use.of(place.nobody)));
    }

    @Test
    public void refusesViewers() {
        everyUse().forEach(use -> refusals.expect(NotPermitted.class, () -> use.of(Optional.of(place.viewer))));
    }

    @Test
    public void refusesViewersBeforeTellingThemAboutNewerVersions() {
        uses.revised(editor, seen, uses.figures().confidence("75").build());

        everyUse().forEach(use -> refusals.expect(NotPermitted.class, () -> use.of(Optional.of(place.viewer))));
    }

    @Test
    public void aHiddenNoteLooksLikeAMissingOne() {
        place.issues.hide(place.checkout, colleague);

        everyUse().forEach(use -> refusals.expect(NoteNotFound.class, () -> use.of(editor)));
        refusals.expect(NoteNotFound.class, () -> uses.withdraw.withdraw(editor, 99, 1));
    }

    private AuditEntry lastEntry() {
        List<AuditEntry> entries = place.trail.of("value-note", seen.note().id().value());
        return entries.get(entries.size() - 1);
    }

    private List<Use> everyUse() {
        return List.of(
                who -> uses.revised(who, seen, uses.figures().build()),
                who -> uses.withdrawn(who, seen),
                who -> uses.reinstated(who, seen));
    }

    private interface Use {
        NoteDetails of(Optional<Person> who);
    }
}
