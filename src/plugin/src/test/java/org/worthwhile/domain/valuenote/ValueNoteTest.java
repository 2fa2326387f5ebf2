package org.worthwhile.domain.valuenote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.worthwhile.inmemory.NoteFixture.aNote;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.joda.money.Money;
import org.junit.Test;
import org.worthwhile.domain.access.Person;
import org.worthwhile.domain.audit.Stamp;
import org.worthwhile.domain.refusal.InvalidRequest;
import org.worthwhile.inmemory.NoteFixture;

public class ValueNoteTest {

    private static final Stamp LATER = Stamp.of(Person.of("dev"), Instant.parse("2026-03-05T12:00:00Z"));

    @Test
    public void isStatedWithoutALikelyFigure() {
        Estimate range = Estimate.of(Optional.of(Money.parse("EUR 1")), Optional.empty(), Optional.of(Money.parse("EUR 2")));

        assertThat(aNote().storedAs(1).state()).isEqualTo(NoteState.STATED);
        assertThat(aNote().sure(50).storedAs(1).state()).isEqualTo(NoteState.STATED);
        assertThat(aNote().estimated(range).storedAs(1).state()).isEqualTo(NoteState.STATED);
    }

    @Test
    public void isQuantifiedWithALikelyFigure() {
        assertThat(aNote().worth("EUR 5").storedAs(1).state()).isEqualTo(NoteState.QUANTIFIED);
    }

    @Test
    public void expectedValueIsLikelyTimesConfidence() {
        assertThat(aNote().worth("EUR 1000.05").sure(50).storedAs(1).expectedValue()).contains(Money.parse("EUR 500.03"));
    }

    @Test
    public void expectedValueIsAbsentWithoutLikelyOrConfidence() {
        assertThat(aNote().worth("EUR 5").storedAs(1).expectedValue()).isEmpty();
        assertThat(aNote().sure(50).storedAs(1).expectedValue()).isEmpty();
    }

    @Test
    public void anIssueGetsItsShareOfTheExpectedValue() {
        ValueNote note = aNote().worth("EUR 10.01").sure(100)
                .linkedTo(10, Share.of(5_000)).linkedTo(11, Share.of(2_500)).storedAs(1);

        assertThat(note.expectedValueFor(10)).contains(Money.parse("EUR 5.01"));
        assertThat(note.expectedValueFor(11)).contains(Money.parse("EUR 2.50"));
        assertThat(note.expectedValueFor(12)).isEmpty();
    }

    @Test
    public void sharesAddUpToTheWholeAtMost() {
        NoteFixture tooMuch = aNote().linkedTo(10, Share.of(5_000)).linkedTo(11, Share.of(5_001));

        assertThatThrownBy(() -> tooMuch.storedAs(1)).isInstanceOf(IllegalArgumentException.class);
        assertThat(aNote().linkedTo(10, Share.of(5_000)).linkedTo(11, Share.of(5_000)).storedAs(1).links()).hasSize(2);
    }

    @Test
    public void anIssueIsLinkedOnce() {
        NoteFixture twice = aNote().linkedTo(10, Share.of(1)).linkedTo(10, Share.of(1));

        assertThatThrownBy(() -> twice.storedAs(1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    public void aShareIsPartOfTheWhole() {
        for (int basisPoints : new int[] {-1, 0, 10_001}) {
            assertThatThrownBy(() -> Share.of(basisPoints)).isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(Share.of(10_000)).isEqualTo(Share.WHOLE);
    }

    @Test
    public void revisingChangesValuationAndStateAlone() {
        ValueNote note = aNote().linkedTo(10).storedAs(1);

        ValueNote revised = note.revised(aNote().readAs("big").worth("EUR 5").sure(80).valuation(), LATER);

        assertThat(revised).usingRecursiveComparison().ignoringFields("valuation", "state", "changed").isEqualTo(note);
        assertThat(revised.reading()).isEqualTo(Reading.of("big"));
        assertThat(revised.state()).isEqualTo(NoteState.QUANTIFIED);
        assertThat(revised.changedBy()).isEqualTo(Person.of("dev"));
        assertThat(revised.changedAt()).isEqualTo(LATER.at());
    }

    @Test
    public void revisingCanTakeTheFiguresAway() {
        ValueNote revised = aNote().worth("EUR 5").storedAs(1).revised(aNote().valuation(), LATER);

        assertThat(revised.state()).isEqualTo(NoteState.STATED);
        assertThat(revised.estimate()).isEmpty();
    }

    @Test
    public void withdrawingKeepsEverythingElse() {
        ValueNote note = aNote().worth("EUR 5").sure(80).readAs("big").linkedTo(10).storedAs(1);

        ValueNote withdrawn = note.withdrawn(LATER);

        assertThat(withdrawn.state()).isEqualTo(NoteState.WITHDRAWN);
        assertThat(withdrawn).usingRecursiveComparison().ignoringFields("state", "changed").isEqualTo(note);
    }

    @Test
    public void reinstatingReturnsToTheStateOfTheContent() {
        assertThat(aNote().storedAs(1).withdrawn(LATER).reinstated(LATER).state()).isEqualTo(NoteState.STATED);
        assertThat(aNote().worth("EUR 5").storedAs(1).withdrawn(LATER).reinstated(LATER).state()).isEqualTo(NoteState.QUANTIFIED);
    }

    @Test
    public void aWithdrawnNoteCanOnlyBeReinstated() {
        ValueNote withdrawn = aNote().storedAs(1).withdrawn(LATER);

        assertThat(problemOf(() -> withdrawn.revised(aNote().valuation(), LATER))).isEqualTo("state: worthwhile.error.note-is-withdrawn[]");
        assertThat(problemOf(() -> withdrawn.withdrawn(LATER))).isEqualTo("state: worthwhile.error.note-is-withdrawn[]");
    }

    @Test
    public void onlyAWithdrawnNoteCanBeReinstated() {
        ValueNote note = aNote().storedAs(1);

        assertThat(problemOf(() -> note.reinstated(LATER))).isEqualTo("state: worthwhile.error.note-is-not-withdrawn[]");
    }

    @Test
    public void countsForTheCustomerUnlessTakenBackOrOurOwn() {
        assertThat(aNote().storedAs(1).countsForCustomer()).isTrue();
        assertThat(aNote().side(Side.OWN).storedAs(1).countsForCustomer()).isFalse();
        assertThat(aNote().storedAs(1).withdrawn(LATER).countsForCustomer()).isFalse();
        assertThat(NoteState.REJECTED.counts()).isFalse();
    }

    @Test
    public void readsFromTheMostRecentlySaidToTheWithdrawn() {
        ValueNote old = aNote().on("2026-01-05").storedAs(1);
        ValueNote recent = aNote().on("2026-02-05").storedAs(2);
        ValueNote recentToo = aNote().on("2026-02-05").storedAs(3);
        ValueNote withdrawn = aNote().on("2026-03-01").storedAs(4).withdrawn(LATER);

        assertThat(Stream.of(withdrawn, old, recent, recentToo).sorted(ValueNote.READING_ORDER))
                .containsExactly(recentToo, recent, old, withdrawn);
    }

    @Test
    public void theNextVersionHasTheSameContent() {
        ValueNote note = aNote().linkedTo(10).storedAs(1);

        assertThat(note.version()).isEqualTo(1);
        assertThat(note.nextVersion().version()).isEqualTo(2);
        assertThat(note.nextVersion()).usingRecursiveComparison().ignoringFields("version").isEqualTo(note);
    }

    @Test
    public void timesAreKeptToTheMillisecond() {
        assertThat(Stamp.of(Person.of("dev"), Instant.parse("2026-03-05T12:00:00.123456789Z")).at())
                .isEqualTo(Instant.parse("2026-03-05T12:00:00.123Z"));
    }

    private static String problemOf(ThrowingCallable change) {
        return catchThrowableOfType(InvalidRequest.class, change).problems().get(0).toString();
    }
}
