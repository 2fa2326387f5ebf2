package org.worthwhile.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.worthwhile.inmemory.NoteFixture.aNote;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.Test;
import org.worthwhile.domain.valuenote.IssueLink;
import org.worthwhile.domain.valuenote.LinkedIssues;
import org.worthwhile.domain.valuenote.NoteWorth;
import org.worthwhile.domain.valuenote.Share;
import org.worthwhile.inmemory.NoteFixture;

public class LinkedIssuesContractTest extends StoreContract {

    private static final int MANY = 10;

    @Test
    public void nobodyHasLookedAfterTheIssuesOfNewNotes() {
        link(100, 101);
        link(101);

        assertThat(linked().notLookedAfter(MANY)).containsExactlyInAnyOrder(100L, 101L);
        assertThat(linked().notLookedAfter(1)).hasSize(1);
        assertThat(linksIn(1)).isEmpty();
    }

    @Test
    public void whereAnIssueIsHoldsForAllOfItsLinks() {
        link(100);
        link(100, 101);

        assertThat(linked().areIn(List.of(100L), Map.of(100L, 1L))).isEqualTo(2);

        assertThat(linked().notLookedAfter(MANY)).containsExactly(101L);
        assertThat(linksIn(1)).containsExactly(100L, 100L);
    }

    @Test
    public void whatIsKnownIsKeptOnce() {
        link(100);
        linked().areIn(List.of(100L), Map.of(100L, 1L));

        assertThat(linked().areIn(List.of(100L, 4_711L), Map.of(100L, 1L))).isZero();
    }

    @Test
    public void issueMayMoveAndVanish() {
        link(100);
        linked().areIn(List.of(100L), Map.of(100L, 1L));

        assertThat(linked().areIn(List.of(100L), Map.of(100L, 2L))).isEqualTo(1);
        assertThat(linksIn(1)).isEmpty();
        assertThat(linksIn(2)).containsExactly(100L);

        assertThat(linked().areIn(List.of(100L), Map.of())).isEqualTo(1);
        assertThat(linksIn(2)).isEmpty();
        assertThat(linked().notLookedAfter(MANY)).isEmpty();
    }

    @Test
    public void issueThatIsNowhereIsInNoProject() {
        link(100);
        linked().areIn(List.of(100L), Map.of());

        assertThat(linksIn(0)).isEmpty();
    }

    @Test
    public void allIssuesCanBeGoneThroughById() {
        LongStream.rangeClosed(101, 103).forEach(issue -> link(issue, issue + 10));

        assertThat(linked().after(0, 4)).containsExactly(101L, 102L, 103L, 111L);
        assertThat(linked().after(111, 4)).containsExactly(112L, 113L);
        assertThat(linked().after(113, 4)).isEmpty();
    }

    private LinkedIssues linked() {
        return store.linkedIssues();
    }

    private void link(long... issueIds) {
        NoteFixture note = aNote().worth("EUR 1").sure(100);
        LongStream.of(issueIds).forEach(id -> note.linkedTo(id, Share.of(1_000)));
        store.notes().add(note.unsaved());
    }

    private List<Long> linksIn(long projectId) {
        return store.notes().worthOfProjects(List.of(1L)).stream().map(NoteWorth::links).flatMap(List::stream)
                .filter(link -> link.wasLastSeenInOneOf(Set.of(projectId))).map(IssueLink::issueId).toList();
    }
}
