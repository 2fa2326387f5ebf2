package org.worthwhile.host.tracker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.Before;
import org.junit.Test;

public class IssuesTest extends OnBothDatabases {

    private World world;

    @Before
    public void aProject() {
        world = new World(tracker);
    }

    @Test
    public void everythingAboutAnIssueSurvivesARestart() {
        Instant created = Instant.parse("2026-09-01T07:30:00.005Z");
        TrackerIssue added = tracker.issues().add(NewIssue.of(world.project, IssueType.BUG, "Größe 😀 <b>&amp;</b>").description("One\nTwo")
                .status(IssueStatus.DONE).resolution(IssueResolution.WONT_DO).priority(IssuePriority.HIGHEST).assignee("worker").reporter("reader")
                .created(created).updated(created.plusSeconds(60)).due(LocalDate.of(2026, 12, 24)).originalEstimate(Duration.ofHours(8))
                .securityLevel(world.confidential).labels(List.of("b", "a", "b")).components(List.of("Basket")).fixVersions(List.of("1.0")));

        TrackerIssue read = restarted().issues().byKey("ONE-1").orElseThrow();

        assertThat(read).isEqualTo(added);
        assertThat(read).isEqualTo(new TrackerIssue(10_000, "ONE-1", 1, world.project.id(), "ONE", IssueType.BUG, "Größe 😀 <b>&amp;</b>",
                Optional.of("One\nTwo"), IssueStatus.DONE, IssuePriority.HIGHEST, Optional.of(IssueResolution.WONT_DO), Optional.of("worker"),
                Optional.of("reader"), created, created.plusSeconds(60), Optional.of(created.plusSeconds(60)), Optional.of(LocalDate.of(2026, 12, 24)),
                Optional.of(Duration.ofHours(8)), Optional.of(Duration.ofHours(8)), Optional.empty(), Optional.empty(),
                Optional.of(world.confidential.id()), List.of("a", "b"), List.of("Basket"), List.of("1.0")));
    }

    @Test
    public void whatIsNotSaidStaysEmpty() {
        TrackerIssue issue = world.addIssue("Bare");

        assertThat(issue.status()).isEqualTo(IssueStatus.TO_DO);
        assertThat(issue.priority()).isEqualTo(IssuePriority.MEDIUM);
        assertThat(issue.created()).isEqualTo(NOW);
        assertThat(issue.updated()).isEqualTo(NOW);
        assertThat(issue.description()).isEmpty();
        assertThat(issue.assigneeKey()).isEmpty();
        assertThat(issue.timeSpent()).isEmpty();
        assertThat(issue.labels()).isEmpty();
    }

    @Test
    public void eachProjectNumbersItsIssuesFromOne() {
        TrackerProject other = world.addProject("TWO");

        world.addIssue("First");
        TrackerIssue elsewhere = tracker.issues().add(NewIssue.of(other, IssueType.TASK, "Elsewhere"));
        TrackerIssue second = world.addIssue("Second");

        assertThat(elsewhere.key()).isEqualTo("TWO-1");
        assertThat(second.key()).isEqualTo("ONE-2");
    }

    @Test
    public void issuesAddedAtOnceGetDifferentKeys() {
        List<String> keys = IntStream.range(0, 20).parallel().mapToObj(n -> world.addIssue("Issue " + n).key()).toList();

        assertThat(new TreeSet<>(keys)).hasSize(20).contains("ONE-1", "ONE-20");
    }

    @Test
    public void aRefusedIssueUsesUpNoNumber() {
        assertThatThrownBy(() -> world.addIssue(" ")).isInstanceOf(RejectedInput.class);

        assertThat(world.addIssue("First").key()).isEqualTo("ONE-1");
    }

    @Test
    public void findsNothingForWhatIsNotAKey() {
        world.addIssue("First");

        for (String notThere : List.of("", "ONE", "ONE-", "ONE-0", "ONE-01", "ONE-2", "one-1", "ONE-1 ", "ONE-99999999999999999999", "TWO-1", "ONE-１", "ONE\0-1", "\ud83d-1")) {
            assertThat(tracker.issues().byKey(notThere)).as(notThere).isEmpty();
        }
        assertThat(tracker.issues().byId(1)).isEmpty();
        assertThat(tracker.issues().byIds(List.of())).isEmpty();
    }

    @Test
    public void aSubTaskBelongsToItsParentAndSharesItsSecurityLevel() {
        TrackerIssue parent = world.addSecret("Parent");

        TrackerIssue child = tracker.issues().add(NewIssue.subTaskOf(parent, "Child"));

        assertThat(child.isSubTask()).isTrue();
        assertThat(child.parentId()).contains(parent.id());
        assertThat(child.securityLevelId()).isEqualTo(parent.securityLevelId());
        assertThat(tracker.issues().subTasksOf(parent.id())).containsExactly(child);
        assertThat(tracker.issues().subTasksOf(child.id())).isEmpty();
    }

    @Test
    public void theSummaryCanBeChanged() {
        TrackerIssue issue = tracker.issues().add(NewIssue.of(world.project, IssueType.TASK, "Old").created(NOW.minusSeconds(9)));

        tracker.issues().change(issue.id(), IssueChange.nothing().summary("  ${x} #set($a=1) New "));

        TrackerIssue changed = tracker.issues().byId(issue.id()).orElseThrow();
        assertThat(changed.summary()).isEqualTo("${x} #set($a=1) New");
        assertThat(changed.updated()).isEqualTo(NOW);
    }

    @Test
    public void refusesASummaryThatIsNone() {
        TrackerIssue issue = world.addIssue("Stays");

        for (String bad : List.of("", " \t ", "a\nb", "x".repeat(256), "nul\0", "half \ud83d")) {
            assertThatThrownBy(() -> tracker.issues().change(issue.id(), IssueChange.nothing().summary(bad))).isInstanceOfSatisfying(RejectedInput.class,
                    rejected -> assertThat(rejected.field()).isEqualTo("summary"));
        }
        assertThat(tracker.issues().byId(issue.id())).contains(issue);
    }

    @Test
    public void theLongestSummaryFits() {
        assertThat(world.addIssue("ü".repeat(255)).summary()).hasSize(255);
    }

    @Test
    public void finishingResolvesAndReopeningTakesItBack() {
        TrackerIssue issue = world.addIssue("Work");

        tracker.issues().moveTo(issue.id(), IssueStatus.DONE, IssueResolution.DONE);
        TrackerIssue done = tracker.issues().byId(issue.id()).orElseThrow();
        tracker.issues().moveTo(issue.id(), IssueStatus.IN_PROGRESS, IssueResolution.DONE);
        TrackerIssue again = tracker.issues().byId(issue.id()).orElseThrow();

        assertThat(done.resolution()).contains(IssueResolution.DONE);
        assertThat(done.resolved()).contains(NOW);
        assertThat(again.status()).isEqualTo(IssueStatus.IN_PROGRESS);
        assertThat(again.resolution()).isEmpty();
        assertThat(again.resolved()).isEmpty();
    }

    @Test
    public void anIssueCanBeAssignedToNobody() {
        TrackerIssue issue = tracker.issues().add(NewIssue.of(world.project, IssueType.TASK, "Work").assignee("worker"));

        tracker.issues().assign(issue.id(), Optional.empty());

        assertThat(tracker.issues().byId(issue.id()).orElseThrow().assigneeKey()).isEmpty();
    }

    @Test
    public void nothingIsDoneToAnIssueThatIsGone() {
        TrackerIssue gone = world.addIssue("Gone");
        tracker.issues().remove(gone.id());

        for (Runnable act : List.<Runnable>of(
                () -> tracker.issues().moveTo(gone.id(), IssueStatus.DONE, IssueResolution.DONE),
                () -> tracker.issues().assign(gone.id(), Optional.empty()),
                () -> tracker.issues().add(NewIssue.subTaskOf(gone, "Child")),
                () -> tracker.comments().add(new NewComment(gone.id(), "worker", "Late", Optional.empty(), Optional.empty(), Optional.empty())))) {
            assertThatThrownBy(act::run).isInstanceOf(NotFound.class);
        }
    }

    @Test
    public void aListComesInPagesNewestChangeFirst() {
        for (int n = 1; n <= 5; n++) {
            tracker.issues().add(NewIssue.of(world.project, IssueType.TASK, "Issue " + n).created(NOW.minusSeconds(60 - n)));
        }

        IssuePage page = tracker.issues().visibleTo(access(world.worker), IssueQuery.everything(), 1, 2);

        assertThat(page.total()).isEqualTo(5);
        assertThat(page.issues()).extracting(TrackerIssue::key).containsExactly("ONE-4", "ONE-3");
    }

    @Test
    public void aListTakesThreeStatementsWhateverItsSize() {
        for (int n = 0; n < 30; n++) {
            tracker.issues().add(NewIssue.of(world.project, IssueType.TASK, "Issue").labels(List.of("a", "b")));
        }
        Access access = access(world.worker);

        assertThat(statementsOf(() -> tracker.issues().visibleTo(access, IssueQuery.everything(), 0, 25))).isEqualTo(3);
    }

    @Test
    public void reportersAndAssigneesSeeTheirIssuesWhereNobodySeesAll() {
        TrackerProject project = world.addProject("THREE", List.of(Holder.reporter(), Holder.assignee()));
        tracker.issues().add(NewIssue.of(project, IssueType.STORY, "Reported").reporter("reader"));
        tracker.issues().add(NewIssue.of(project, IssueType.STORY, "To be done").assignee("reader"));
        tracker.issues().add(NewIssue.of(project, IssueType.STORY, "Of others").reporter("worker").assignee("worker"));

        assertThat(summaries(world.reader, IssueQuery.everything())).containsExactlyInAnyOrder("Reported", "To be done");
        assertThat(summaries(world.administrator, IssueQuery.everything())).isEmpty();
    }

    @Test
    public void aListHidesWhatThePersonMayNotSee() {
        world.addIssue("Open");
        world.addSecret("Secret");
        TrackerProject hidden = world.addProject("HID");
        tracker.issues().add(NewIssue.of(hidden, IssueType.TASK, "Hidden"));

        assertThat(summaries(world.worker, IssueQuery.everything())).containsExactly("Open");
        assertThat(summaries(world.administrator, IssueQuery.everything())).containsExactlyInAnyOrder("Open", "Secret");
        assertThat(summaries(world.worker, IssueQuery.inProject(hidden.id()))).isEmpty();
        assertThat(tracker.issues().visibleTo(access(world.worker), IssueQuery.everything(), 0, 10).total()).isEqualTo(1);
    }

    @Test
    public void aListIsNarrowedByTextTakenLiterally() {
        world.addIssue("100 % Wolle");
        world.addIssue("Seide_und Wolle!");
        world.addIssue("Baumwolle");

        assertThat(found("WOLLE")).hasSize(3);
        assertThat(found("%")).containsExactly("100 % Wolle");
        assertThat(found("_")).containsExactly("Seide_und Wolle!");
        assertThat(found("!")).containsExactly("Seide_und Wolle!");
        assertThat(found("one-3")).containsExactly("Baumwolle");
        assertThat(found("' OR '1'='1")).isEmpty();
        assertThat(found("Wolle\0")).isEmpty();
    }

    @Test
    public void aListCanBeSortedByEveryColumn() {
        tracker.issues().add(NewIssue.of(world.project, IssueType.TASK, "beta").assignee("worker").status(IssueStatus.DONE).created(NOW.minusSeconds(3)));
        tracker.issues().add(NewIssue.of(world.project, IssueType.TASK, "Gamma").assignee("boss").created(NOW.minusSeconds(1)));
        tracker.issues().add(NewIssue.of(world.project, IssueType.TASK, "Alpha").assignee("reader").status(IssueStatus.IN_PROGRESS).created(NOW.minusSeconds(2)));

        assertThat(sorted(IssueOrder.Column.KEY)).containsExactly("beta", "Gamma", "Alpha");
        assertThat(sorted(IssueOrder.Column.SUMMARY)).containsExactly("Alpha", "beta", "Gamma");
        assertThat(sorted(IssueOrder.Column.STATUS)).containsExactly("Gamma", "Alpha", "beta");
        assertThat(sorted(IssueOrder.Column.ASSIGNEE)).containsExactly("Gamma", "Alpha", "beta");
        assertThat(sorted(IssueOrder.Column.UPDATED)).containsExactly("beta", "Alpha", "Gamma");
    }

    private List<String> sorted(IssueOrder.Column column) {
        return summaries(world.worker, IssueQuery.everything().in(new IssueOrder(column, false)));
    }

    private List<String> found(String text) {
        return summaries(world.worker, IssueQuery.inProject(world.project.id()).withText(text));
    }

    private List<String> summaries(TrackerUser who, IssueQuery query) {
        return tracker.issues().visibleTo(access(who), query, 0, 10).issues().stream().map(TrackerIssue::summary).toList();
    }

    private Access access(TrackerUser who) {
        return tracker.permissions().of(Optional.of(who));
    }
}
