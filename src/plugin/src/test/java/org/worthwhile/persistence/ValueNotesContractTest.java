package org.worthwhile.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.worthwhile.inmemory.NoteFixture.aNote;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;

import org.joda.money.Money;
import org.junit.Test;
import org.worthwhile.domain.access.Person;
import org.worthwhile.domain.customer.ContactId;
import org.worthwhile.domain.refusal.ConcurrentChange;
import org.worthwhile.domain.valuenote.Estimate;
import org.worthwhile.domain.valuenote.IssueLink;
import org.worthwhile.domain.valuenote.NewNote;
import org.worthwhile.domain.valuenote.NoteId;
import org.worthwhile.domain.valuenote.NoteOutline;
import org.worthwhile.domain.valuenote.NoteState;
import org.worthwhile.domain.valuenote.NoteWorth;
import org.worthwhile.domain.valuenote.Share;
import org.worthwhile.domain.valuenote.Side;
import org.worthwhile.domain.audit.Stamp;
import org.worthwhile.domain.valuenote.ValueNote;
import org.worthwhile.inmemory.NoteFixture;

public class ValueNotesContractTest extends StoreContract {

    private static final long ISSUE = 10_100;
    private static final Stamp LATER = Stamp.of(Person.of("JIRAUSER10102"), Instant.parse("2026-03-05T08:00:00.001Z"));

    @Test
    public void everythingComesBackAsItWasSaid() {
        keeps(aNote().inProject(10_000).side(Side.OWN).through(ContactId.of(12)).on("1999-12-31").readAs("means: later is fine")
                .estimated(estimate("EUR 0.01", "EUR 1200.50", "EUR 99999.99")).sure(0).linkedTo(ISSUE)
                .written(Stamp.of(Person.of("JIRAUSER10101"), Instant.parse("2026-03-02T12:00:00.123Z"))));
    }

    @Test
    public void whatIsAbsentStaysAbsent() {
        ValueNote note = keeps(aNote().linkedTo(ISSUE));

        assertThat(note.contact()).isEmpty();
        assertThat(note.reading().text()).isEmpty();
        assertThat(note.estimate()).isEmpty();
        assertThat(note.confidence()).isEmpty();
    }

    @Test
    public void singleFiguresOfAnEstimateStayAlone() {
        keeps(aNote().estimated(Estimate.of(Optional.of(Money.parse("EUR 5")), Optional.empty(), Optional.empty())));
        keeps(aNote().estimated(Estimate.of(Optional.empty(), Optional.empty(), Optional.of(Money.parse("EUR 5")))));
    }

    @Test
    public void hostileTextIsKeptToTheLetter() {
        ValueNote note = keeps(aNote().said(HostileText.MIXED).readAs(HostileText.MIXED));

        assertThat(note.words().text()).isEqualTo(HostileText.MIXED);
        assertThat(note.reading().text()).isEqualTo(HostileText.MIXED);
    }

    @Test
    public void longestTextIsKeptWhole() {
        assertThat(keeps(aNote().said(HostileText.LONGEST)).words().text()).hasSize(40_000).isEqualTo(HostileText.LONGEST);
    }

    @Test
    public void amountsAreExactInEveryCurrency() {
        keeps(aNote().estimated(estimate("JPY -7", "JPY 0", "JPY 123456789012345678")));
        keeps(aNote().estimated(estimate("KWD -9223372036854775.808", "KWD 0.001", "KWD 9223372036854775.807")));
        keeps(aNote().worth("EUR -92233720368547758.08"));
    }

    @Test
    public void linksAndSharesComeBack() {
        ValueNote note = keeps(aNote().linkedTo(ISSUE, Share.of(3_333)).linkedTo(ISSUE + 1, Share.of(6_667)));

        assertThat(note.links()).containsExactlyInAnyOrder(
                IssueLink.of(ISSUE, Share.of(3_333)), IssueLink.of(ISSUE + 1, Share.of(6_667)));
    }

    @Test
    public void unknownNoteIsAbsent() {
        assertThat(store.notes().byId(NoteId.of(4_711))).isEmpty();
    }

    @Test
    public void issueHasTheNotesLinkedToItWithAllTheirLinks() {
        ValueNote shared = add(aNote().linkedTo(ISSUE, Share.of(5_000)).linkedTo(ISSUE + 1, Share.of(5_000)));
        ValueNote own = add(aNote().linkedTo(ISSUE));
        add(aNote().linkedTo(ISSUE + 2));

        List<ValueNote> found = store.notes().ofIssue(ISSUE);

        assertThat(found).extracting(ValueNote::id).containsExactlyInAnyOrder(shared.id(), own.id());
        assertThat(found).filteredOn(note -> note.id().equals(shared.id())).singleElement()
                .satisfies(note -> assertThat(note.links()).hasSize(2));
        assertThat(store.notes().ofIssue(ISSUE + 3)).isEmpty();
    }

    @Test
    public void issueMayHaveMoreNotesThanOneListHolds() {
        List<NoteId> added = LongStream.range(0, 501).mapToObj(i -> add(aNote().linkedTo(ISSUE)).id()).toList();

        assertThat(store.notes().ofIssue(ISSUE)).extracting(ValueNote::id).containsExactlyInAnyOrderElementsOf(added);
    }

    @Test
    public void worthOfProjectsIsThatOfNotesThatCountForTheCustomer() {
        ValueNote shared = add(aNote().worth("EUR 10.01").sure(50).linkedTo(ISSUE, Share.of(5_000)).linkedTo(ISSUE + 1, Share.of(2_500)));
        ValueNote certain = add(aNote().worth("JPY -7").sure(0));
        add(aNote().sure(70));
        add(aNote().worth("JPY -7").linkedTo(ISSUE + 2));
        add(aNote().side(Side.OWN).worth("KWD 0.001").sure(100));
        store.notes().save(add(aNote().worth("EUR 7").sure(90).linkedTo(ISSUE)).withdrawn(LATER));
        ValueNote elsewhere = add(aNote().inProject(3).worth("CHF 1").sure(99).linkedTo(ISSUE + 3));

        assertThat(store.notes().worthOfProjects(List.of(1L))).containsExactlyInAnyOrderElementsOf(worthOf(shared, certain));
        assertThat(store.notes().worthOfProjects(List.of(3L, 4L))).containsExactlyElementsOf(worthOf(elsewhere));
        assertThat(store.notes().worthOfProjects(LongStream.range(2, 600).boxed().toList())).containsExactlyElementsOf(worthOf(elsewhere));
        assertThat(store.notes().worthOfProjects(List.of())).isEmpty();
    }

    @Test
    public void outlinesOfAProjectAreItsNotesWithoutTheirTexts() {
        ValueNote shared = add(aNote().worth("EUR 10.01").sure(50).linkedTo(ISSUE, Share.of(5_000)).linkedTo(ISSUE + 1, Share.of(2_500)));
        ValueNote stated = add(aNote().readAs("Trust"));
        add(aNote().inProject(3));

        assertThat(store.notes().outlinesOf(1)).containsExactlyInAnyOrder(NoteOutline.of(shared), NoteOutline.of(stated));
        assertThat(store.notes().outlinesOf(4)).isEmpty();
    }

    @Test
    public void notesAreFoundByTheirIdsAsAWhole() {
        ValueNote one = add(aNote().linkedTo(ISSUE));
        ValueNote other = add(aNote().inProject(3));

        assertThat(store.notes().byIds(List.of(other.id(), NoteId.of(4_711), one.id())))
                .usingRecursiveFieldByFieldElementComparator().containsExactlyInAnyOrder(one, other);
        assertThat(store.notes().byIds(List.of())).isEmpty();
    }

    @Test
    public void textIsFoundInWordsAndReadingWhateverTheDatabaseThinksOfIt() {
        ValueNote said = add(aNote().said("100%_sure, \uD83D\uDE00 Stra\u00DFe"));
        ValueNote read = add(aNote().said("Something").readAs("It is 100%_sure"));
        add(aNote().said("100 sure"));
        add(aNote().inProject(3).said("100%_sure"));

        assertThat(store.notes().withText(1, text -> text.contains("100%_sure"))).containsExactlyInAnyOrder(said.id(), read.id());
        assertThat(store.notes().withText(1, text -> text.contains("\uD83D\uDE00 Stra\u00DFe"))).containsExactly(said.id());
    }

    @Test
    public void worthOfIssuesComesWithTheLinksToTheseIssuesAlone() {
        ValueNote shared = add(aNote().worth("EUR 10").sure(50)
                .linkedTo(ISSUE, Share.of(5_000)).linkedTo(ISSUE + 600, Share.of(2_500)).linkedTo(ISSUE + 601, Share.of(2_500)));
        add(aNote().worth("EUR 10").sure(50).linkedTo(ISSUE + 601));
        add(aNote().worth("EUR 10").linkedTo(ISSUE));
        add(aNote().worth("EUR 10").sure(50));

        assertThat(store.notes().worthOfIssues(List.of())).isEmpty();
        assertThat(store.notes().worthOfIssues(LongStream.rangeClosed(ISSUE, ISSUE + 600).boxed().toList())).singleElement()
                .satisfies(worth -> assertThat(worth.expectedValue()).contains(Money.parse("EUR 5")))
                .satisfies(worth -> assertThat(worth.links()).containsExactlyInAnyOrderElementsOf(shared.links().subList(0, 2)));
    }

    @Test
    public void savingKeepsTheChangeAsTheNextVersion() {
        ValueNote note = add(aNote().worth("EUR 10").sure(50).linkedTo(ISSUE));

        ValueNote saved = store.notes().save(note.revised(aNote().readAs("now understood").worth("CHF 20").valuation(), LATER));

        assertThat(saved.version()).isEqualTo(ValueNote.FIRST_VERSION + 1);
        assertSame(stored(saved.id()), saved);
        assertThat(stored(saved.id()).confidence()).isEmpty();
        assertThat(stored(saved.id()).createdBy()).isEqualTo(note.createdBy());
    }

    @Test
    public void savingCanTakeEverythingAway() {
        ValueNote note = add(aNote().readAs("as we see it").estimated(estimate("EUR 1", "EUR 2", "EUR 3")).sure(70).linkedTo(ISSUE));

        store.notes().save(note.revised(aNote().valuation(), LATER));

        assertThat(stored(note.id()).valuation()).isEqualTo(aNote().valuation());
        assertThat(stored(note.id()).state()).isEqualTo(NoteState.STATED);
    }

    @Test
    public void aNoteCanBeSavedAgainAndAgain() {
        ValueNote note = add(aNote().linkedTo(ISSUE));

        ValueNote withdrawn = store.notes().save(note.withdrawn(LATER));
        ValueNote reinstated = store.notes().save(withdrawn.reinstated(LATER));

        assertThat(reinstated.version()).isEqualTo(ValueNote.FIRST_VERSION + 2);
        assertSame(stored(note.id()), reinstated);
    }

    @Test
    public void savingAnOlderVersionIsRefusedAndChangesNothing() {
        ValueNote read = add(aNote().linkedTo(ISSUE));
        ValueNote saved = store.notes().save(read.withdrawn(LATER));

        assertThatThrownBy(() -> store.notes().save(read.revised(aNote().readAs("too late").valuation(), LATER)))
                .isInstanceOfSatisfying(ConcurrentChange.class, refusal -> assertThat(refusal.subjectId()).isEqualTo(read.id().value()));

        assertSame(stored(read.id()), saved);
    }

    private ValueNote add(NoteFixture note) {
        return store.notes().add(note.unsaved());
    }

    private static List<NoteWorth> worthOf(ValueNote... notes) {
        return Arrays.stream(notes).map(NoteWorth::of).toList();
    }

    private ValueNote keeps(NoteFixture fixture) {
        NewNote note = fixture.unsaved();
        ValueNote added = store.notes().add(note);
        assertSame(added, note.storedAs(added.id()));
        assertSame(stored(added.id()), added);
        return stored(added.id());
    }

    private ValueNote stored(NoteId id) {
        return store.notes().byId(id).orElseThrow();
    }

    private static void assertSame(ValueNote actual, ValueNote expected) {
        assertThat(actual).usingRecursiveComparison().isEqualTo(expected);
    }

    private static Estimate estimate(String low, String likely, String high) {
        return Estimate.of(Optional.of(Money.parse(low)), Optional.of(Money.parse(likely)), Optional.of(Money.parse(high)));
    }
}
