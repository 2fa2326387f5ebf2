package org.worthwhile.usecase.valuenote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.worthwhile.inmemory.NoteFixture.aNote;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.Test;
import org.worthwhile.domain.valuenote.IssueLink;
import org.worthwhile.domain.valuenote.Share;
import org.worthwhile.inmemory.NoteFixture;
import org.worthwhile.usecase.FakeJira;
import org.worthwhile.usecase.MoneyWorld;
import org.worthwhile.usecase.Plug;
import org.worthwhile.usecase.ledger.LedgerProgress;

public class FollowLinkedIssuesTest {

    private static final long SHOP = 1;
    private static final long GRID = 2;

    private final MoneyWorld world = new MoneyWorld();
    private final FakeJira jira = new FakeJira(world.clock, 1_000, world.plug);
    private final FollowLinkedIssues follow =
            new FollowLinkedIssues(world.notes, jira, world.ledger, new LedgerProgress(world.bookmarks), world.bookmarks, world.transactions, world.clock);
    private final long issue = jira.createIssue(SHOP);
    private final long other = jira.createIssue(SHOP);

    @Test
    public void newLinksAreLookedAfter() {
        note(issue, other);
        assertThat(knownIn(SHOP)).isEmpty();

        assertThat(run()).isTrue();

        assertThat(knownIn(SHOP)).containsExactly(issue, other);
    }

    @Test
    public void moveIsFollowedAtOnce() {
        note(issue, other);
        run();
        jira.moveIssue(issue, GRID);

        assertThat(follow.byId(issue)).isEqualTo(1);

        assertThat(knownIn(SHOP)).containsExactly(other);
        assertThat(knownIn(GRID)).containsExactly(issue);
    }

    @Test
    public void deletedIssueIsNowhere() {
        note(issue);
        run();
        jira.deleteIssue(issue);

        follow.byId(issue);

        assertThat(knownIn(SHOP)).isEmpty();
        assertThat(run()).as("nothing left to look after").isTrue();
    }

    @Test
    public void whatNobodyToldIsFoundAfterTheNextComparisonOfTheLedger() {
        note(issue, other);
        run();
        jira.moveIssue(issue, GRID);

        run();
        assertThat(knownIn(SHOP)).as("not yet due").containsExactly(issue, other);

        compareLedger();
        run();
        assertThat(knownIn(SHOP)).containsExactly(other);
    }

    @Test
    public void goesOnWhereItWasStopped() {
        List<Long> many = Stream.generate(() -> jira.createIssue(SHOP)).limit(2 * FollowLinkedIssues.AT_ONCE + 1).toList();
        many.forEach(this::note);
        run();
        many.forEach(id -> jira.moveIssue(id, GRID));
        compareLedger();

        assertThat(follow.run(times(1))).isFalse();
        assertThat(knownIn(GRID)).hasSize(FollowLinkedIssues.AT_ONCE);

        world.clock.advance(Duration.ofSeconds(1));
        assertThat(follow.run(times(2))).as("two steps are left").isTrue();
        assertThat(knownIn(GRID)).hasSameElementsAs(many);
    }

    @Test
    public void whatHappenedWhileAComparisonRestedIsFoundByTheNext() {
        List<Long> many = Stream.generate(() -> jira.createIssue(SHOP)).limit(FollowLinkedIssues.AT_ONCE + 1).toList();
        many.forEach(this::note);
        assertThat(follow.run(times(3))).as("both steps for new links and the first of the comparison").isFalse();
        jira.moveIssue(many.get(0), GRID);
        compareLedger();

        run();
        assertThat(knownIn(GRID)).as("behind the place where it rested").isEmpty();
        run();
        assertThat(knownIn(GRID)).containsExactly(many.get(0));
    }

    @Test
    public void powerMayFailAtAnyMoment() {
        note(issue, other);

        int steps = 0;
        while (isStoppedAfter(steps)) {
            steps++;
        }

        assertThat(steps).isGreaterThan(2);
        assertThat(knownIn(SHOP)).containsExactly(issue, other);
    }

    private boolean isStoppedAfter(int steps) {
        world.plug.pullAfter(steps);
        try {
            return !run();
        } catch (Plug.Pulled stopped) {
            return true;
        } finally {
            world.plug.plugIn();
        }
    }

    private void compareLedger() {
        world.clock.advance(Duration.ofHours(1));
        world.bookmarks.keep("reconciliation-finished", Long.toString(world.clock.millis()));
    }

    private boolean run() {
        return follow.run(() -> true);
    }

    private static BooleanSupplier times(int most) {
        int[] left = {most};
        return () -> left[0]-- > 0;
    }

    private void note(long... issueIds) {
        NoteFixture note = aNote().worth("EUR 1").sure(100);
        for (long id : issueIds) {
            note.linkedTo(id, Share.of(1_000));
        }
        world.notes.add(note.unsaved());
    }

    private List<Long> knownIn(long projectId) {
        return world.notes.worthOfProjects(List.of(SHOP)).stream().flatMap(note -> note.links().stream())
                .filter(link -> link.wasLastSeenInOneOf(Set.of(projectId))).map(IssueLink::issueId).toList();
    }
}
