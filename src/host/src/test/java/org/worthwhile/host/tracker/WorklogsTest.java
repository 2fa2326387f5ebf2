package org.worthwhile.host.tracker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.Before;
import org.junit.Test;

public class WorklogsTest extends OnBothDatabases {

    private static final Instant MONDAY = Instant.parse("2026-11-16T08:00:00Z");

    private World world;
    private TrackerIssue issue;

    @Before
    public void anEstimatedIssue() {
        world = new World(tracker);
        issue = tracker.issues().add(NewIssue.of(world.project, IssueType.STORY, "Work").originalEstimate(Duration.ofHours(3)).created(MONDAY));
    }

    @Test
    public void everythingAboutAWorklogSurvivesARestart() {
        TrackerWorklog logged = tracker.worklogs().log(new NewWorklog(issue.id(), "worker", MONDAY, Duration.ofSeconds(61), "Grüße 😀",
                Optional.of("readers"), Optional.of(world.administrators.id()), Optional.empty()));

        assertThat(restarted().worklogs().ofIssue(issue.id())).containsExactly(logged);
        assertThat(logged).isEqualTo(new TrackerWorklog(10_000, issue.id(), "worker", MONDAY, Duration.ofSeconds(61), "Grüße 😀",
                Optional.of("readers"), Optional.of(world.administrators.id()), NOW, NOW, "worker"));
    }

    @Test
    public void loggedTimeAddsUpAndIsTakenFromTheRemainingEstimate() {
        log(Duration.ofMinutes(90));
        log(Duration.ofMinutes(45));

        assertThat(read().timeSpent()).contains(Duration.ofMinutes(135));
        assertThat(read().remainingEstimate()).contains(Duration.ofMinutes(45));
        assertThat(read().originalEstimate()).contains(Duration.ofHours(3));
        assertThat(read().updated()).isEqualTo(NOW);
    }

    @Test
    public void theRemainingEstimateDoesNotFallBelowZero() {
        log(Duration.ofHours(5));

        assertThat(read().timeSpent()).contains(Duration.ofHours(5));
        assertThat(read().remainingEstimate()).contains(Duration.ZERO);
    }

    @Test
    public void anIssueWithoutAnEstimateStaysWithout() {
        issue = world.addIssue("No idea");

        log(Duration.ofHours(1));

        assertThat(read().timeSpent()).contains(Duration.ofHours(1));
        assertThat(read().remainingEstimate()).isEmpty();
    }

    @Test
    public void removedTimeIsTakenAwayAgain() {
        log(Duration.ofHours(1));
        TrackerWorklog second = log(Duration.ofHours(1));

        tracker.worklogs().remove(second.id());

        assertThat(tracker.worklogs().byId(second.id())).isEmpty();
        assertThat(read().timeSpent()).contains(Duration.ofHours(1));
        assertThat(read().remainingEstimate()).contains(Duration.ofHours(2));
    }

    @Test
    public void manyWorklogsAddUpPerIssue() {
        TrackerIssue other = world.addIssue("Other");

        tracker.worklogs().logAll(List.of(work(issue, 1), work(other, 2), work(issue, 3)));

        assertThat(tracker.worklogs().count()).isEqualTo(3);
        assertThat(read().timeSpent()).contains(Duration.ofHours(4));
        assertThat(tracker.issues().byId(other.id()).orElseThrow().timeSpent()).contains(Duration.ofHours(2));
    }

    @Test
    public void refusesNoTimeAndLessAndKeepsNothingOfTheRest() {
        for (Duration none : List.of(Duration.ZERO, Duration.ofHours(-1), Duration.ofMillis(999))) {
            NewWorklog bad = new NewWorklog(issue.id(), "worker", MONDAY, none, "");
            assertThatThrownBy(() -> tracker.worklogs().logAll(List.of(work(issue, 1), bad))).isInstanceOf(RejectedInput.class);
        }
        assertThat(tracker.worklogs().count()).isZero();
        assertThat(read().timeSpent()).isEmpty();
    }

    @Test
    public void noWorkIsLoggedOnAnIssueThatIsGone() {
        tracker.issues().remove(issue.id());

        assertThatThrownBy(() -> log(Duration.ofHours(1))).isInstanceOf(NotFound.class);
        assertThat(tracker.worklogs().count()).isZero();
    }

    @Test
    public void sumAndWorklogAreSavedTogetherOrNotAtAll() {
        assertThatThrownBy(() -> tracker.inOneTransaction(() -> {
            log(Duration.ofHours(1));
            throw new IllegalStateException("power cut");
        })).hasMessage("power cut");

        assertThat(tracker.worklogs().count()).isZero();
        assertThat(read()).isEqualTo(issue);
    }

    private TrackerWorklog log(Duration time) {
        return tracker.worklogs().log(new NewWorklog(issue.id(), "worker", MONDAY, time, ""));
    }

    private static NewWorklog work(TrackerIssue issue, int hours) {
        return new NewWorklog(issue.id(), "worker", MONDAY, Duration.ofHours(hours), "");
    }

    private TrackerIssue read() {
        return tracker.issues().byId(issue.id()).orElseThrow();
    }
}
