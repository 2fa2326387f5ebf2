package org.worthwhile.host.tracker.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.Before;
import org.junit.Test;
import org.worthwhile.host.tracker.Holder;
import org.worthwhile.host.tracker.IssueChange;
import org.worthwhile.host.tracker.IssueResolution;
import org.worthwhile.host.tracker.IssueStatus;
import org.worthwhile.host.tracker.IssueType;
import org.worthwhile.host.tracker.NewIssue;
import org.worthwhile.host.tracker.NotFound;
import org.worthwhile.host.tracker.NotPermitted;
import org.worthwhile.host.tracker.OnBothDatabases;
import org.worthwhile.host.tracker.ProjectVersion;
import org.worthwhile.host.tracker.RejectedInput;
import org.worthwhile.host.tracker.TrackerIssue;
import org.worthwhile.host.tracker.TrackerProject;
import org.worthwhile.host.tracker.TrackerUser;
import org.worthwhile.host.tracker.TrackerWorklog;
import org.worthwhile.host.tracker.WorklogChange;
import org.worthwhile.host.tracker.World;
import org.worthwhile.host.tracker.command.Happening.Kind;

public class CommandsTest extends OnBothDatabases {

    private static final Instant MONDAY = Instant.parse("2026-11-16T08:00:00Z");

    private final List<Happening> news = new ArrayList<>();
    private World world;
    private Commands commands;
    private TrackerIssue issue;

    @Before
    public void anEstimatedIssue() {
        world = new World(tracker);
        commands = new Commands(tracker);
        issue = tracker.issues().add(NewIssue.of(world.project, IssueType.STORY, "Work").originalEstimate(Duration.ofHours(8)));
        commands.addListener(news::add);
    }

    @Test
    public void aWorkerCreatesAnIssueAndReportsIt() {
        tracker.parts().addComponent(world.project.id(), "Till");

        TrackerIssue created = commands.issues().create(world.worker, NewIssue.of(world.project, IssueType.BUG, "Broken")
                .assignee("worker").components(List.of("Till")));

        assertThat(created.key()).isEqualTo("ONE-2");
        assertThat(created.reporterKey()).contains("worker");
        assertThat(created.components()).containsExactly("Till");
        assertThat(news).containsExactly(Happening.of(Kind.CREATED, world.worker, created));
    }

    @Test
    public void aReaderMayNotChangeAnything() {
        TrackerWorklog work = log(world.worker, 1);
        news.clear();

        for (Runnable act : List.<Runnable>of(
                () -> commands.issues().create(world.reader, NewIssue.of(world.project, IssueType.BUG, "No")),
                () -> commands.issues().edit(world.reader, issue.id(), IssueChange.nothing().summary("No")),
                () -> commands.issues().transition(world.reader, issue.id(), IssueStatus.DONE, Optional.empty()),
                () -> commands.issues().assign(world.reader, issue.id(), Optional.empty()),
                () -> commands.issues().comment(world.reader, issue.id(), "No", Optional.empty(), Optional.empty()),
                () -> commands.issues().move(world.reader, issue.id(), world.addProject("TWO").id()),
                () -> commands.issues().delete(world.reader, issue.id()),
                () -> commands.work().log(world.reader, issue.id(), hours(1)),
                () -> commands.work().edit(world.reader, work.id(), hours(2)),
                () -> commands.work().delete(world.reader, work.id()),
                () -> commands.projects().addVersion(world.reader, world.project.id(), "1.0"),
                () -> commands.people().rename(world.reader, "worker", "other", "Other"),
                () -> commands.people().deactivate(world.reader, "worker"))) {
            assertThatThrownBy(act::run).isInstanceOf(NotPermitted.class);
        }
        assertThat(news).isEmpty();
        assertThat(tracker.worklogs().ofIssue(issue.id())).containsExactly(work);
    }

    @Test
    public void whatSomebodyMayNotSeeIsNotThere() {
        TrackerIssue secret = world.addSecret("Secret");

        assertThatThrownBy(() -> commands.work().log(world.worker, secret.id(), hours(1))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> commands.issues().delete(world.worker, secret.id())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> commands.issues().assign(world.worker, 1, Optional.empty())).isInstanceOf(NotFound.class);
    }

    @Test
    public void editsSeveralFieldsAtOnceOrNone() {
        TrackerIssue edited = commands.issues().edit(world.worker, issue.id(), IssueChange.nothing().summary(" New ")
                .description(Optional.of("Grüße")).originalEstimate(Optional.of(Duration.ofHours(4))).labels(List.of("a", "b")));

        assertThat(edited.summary()).isEqualTo("New");
        assertThat(edited.description()).contains("Grüße");
        assertThat(edited.originalEstimate()).contains(Duration.ofHours(4));
        assertThat(edited.remainingEstimate()).contains(Duration.ofHours(8));
        assertThat(edited.labels()).containsExactly("a", "b");
        assertThat(news).extracting(Happening::kind).containsExactly(Kind.UPDATED);

        assertThatThrownBy(() -> commands.issues().edit(world.worker, issue.id(),
                IssueChange.nothing().summary("Other").components(List.of("unknown")))).isInstanceOf(RejectedInput.class);
        assertThatThrownBy(() -> commands.issues().edit(world.worker, issue.id(),
                IssueChange.nothing().summary("Other").remainingEstimate(Optional.of(Duration.ofHours(-1))))).isInstanceOf(RejectedInput.class);
        assertThat(read()).isEqualTo(edited);
    }

    @Test
    public void theSecurityLevelOfAnIssueIsItsSubTasksToo() {
        TrackerIssue child = tracker.issues().add(NewIssue.subTaskOf(issue, "Part"));

        assertThatThrownBy(() -> commands.issues().edit(world.worker, issue.id(),
                IssueChange.nothing().securityLevel(Optional.of(world.confidential.id())))).isInstanceOf(NotPermitted.class);
        commands.issues().edit(world.administrator, issue.id(), IssueChange.nothing().securityLevel(Optional.of(world.confidential.id())));

        assertThat(tracker.issues().byId(child.id()).orElseThrow().securityLevelId()).contains(world.confidential.id());
    }

    @Test
    public void transitionsSetAndTakeAwayTheResolution() {
        TrackerIssue done = commands.issues().transition(world.worker, issue.id(), IssueStatus.DONE, Optional.of(IssueResolution.WONT_DO));
        assertThat(done.resolution()).contains(IssueResolution.WONT_DO);

        assertThat(commands.issues().transition(world.worker, issue.id(), IssueStatus.TO_DO, Optional.empty()).resolution()).isEmpty();
        assertThatThrownBy(() -> commands.issues().transition(world.worker, issue.id(), IssueStatus.TO_DO, Optional.empty()))
                .isInstanceOf(RejectedInput.class);
        assertThat(news).extracting(Happening::kind).containsExactly(Kind.TRANSITIONED, Kind.TRANSITIONED);
    }

    @Test
    public void onlyAssignablePeopleAreAssigned() {
        assertThat(commands.issues().assign(world.worker, issue.id(), Optional.of("worker")).assigneeKey()).contains("worker");
        assertThatThrownBy(() -> commands.issues().assign(world.worker, issue.id(), Optional.of("reader"))).isInstanceOf(RejectedInput.class);
        assertThat(commands.issues().assignable(world.project.id())).containsExactly(world.administrator, world.worker);
    }

    @Test
    public void workAdjustsTheRemainingEstimate() {
        TrackerWorklog work = log(world.worker, 3);
        assertThat(read().remainingEstimate()).contains(Duration.ofHours(5));

        TrackerWorklog edited = commands.work().edit(world.worker, work.id(), hours(1));
        assertThat(edited.timeSpent()).isEqualTo(Duration.ofHours(1));
        assertThat(read().remainingEstimate()).contains(Duration.ofHours(7));
        assertThat(read().timeSpent()).contains(Duration.ofHours(1));

        commands.work().delete(world.worker, work.id());
        assertThat(read().remainingEstimate()).contains(Duration.ofHours(8));
        assertThat(read().timeSpent()).contains(Duration.ZERO);
        assertThat(news).extracting(Happening::kind).containsExactly(Kind.WORK_LOGGED, Kind.WORK_CHANGED, Kind.WORK_DELETED);
        assertThat(news.get(2).worklog()).contains(edited);
        assertThat(news.get(2).issue().timeSpent()).contains(Duration.ZERO);
    }

    @Test
    public void othersWorkIsForProjectAdministrators() {
        TrackerWorklog work = log(world.worker, 1);

        TrackerWorklog edited = commands.work().edit(world.administrator, work.id(), hours(2));

        assertThat(edited.authorKey()).isEqualTo("worker");
        assertThat(edited.updateAuthorKey()).isEqualTo("boss");
    }

    @Test
    public void restrictedWorkIsOnlyForMembers() {
        assertThatThrownBy(() -> commands.work().log(world.worker, issue.id(),
                new WorklogChange(MONDAY, Duration.ofHours(1), "", Optional.of("readers"), Optional.empty()))).isInstanceOf(RejectedInput.class);
        tracker.projects().addToRole(world.project, world.administrators, Holder.user("worker"));
        TrackerWorklog hidden = commands.work().log(world.worker, issue.id(),
                new WorklogChange(MONDAY, Duration.ofHours(1), "", Optional.empty(), Optional.of(world.administrators.id())));

        assertThat(hidden.roleLevelId()).contains(world.administrators.id());
        assertThatThrownBy(() -> commands.work().delete(world.reader, hidden.id())).isInstanceOf(NotFound.class);
    }

    @Test
    public void aMovedIssueTakesItsSubTasksAlongAndIsFoundByItsOldKeys() {
        TrackerIssue child = tracker.issues().add(NewIssue.subTaskOf(issue, "Part"));
        TrackerWorklog work = log(world.worker, 1);
        TrackerProject target = projectForWorkers("TWO");
        news.clear();

        TrackerIssue moved = commands.issues().move(world.worker, issue.id(), target.id());

        assertThat(moved.key()).isEqualTo("TWO-1");
        assertThat(tracker.issues().byId(child.id()).orElseThrow().key()).isEqualTo("TWO-2");
        assertThat(tracker.issues().byKey("ONE-1")).isEmpty();
        assertThat(tracker.issues().byKeyOrFormer("ONE-1")).contains(moved);
        assertThat(tracker.issues().byKeyOrFormer("ONE-2")).map(TrackerIssue::key).contains("TWO-2");
        assertThat(tracker.worklogs().byId(work.id())).contains(work);
        assertThat(news).containsExactly(Happening.of(Kind.MOVED, world.worker, moved));
        assertThat(world.addIssue("Next").key()).as("numbers are not used twice").isEqualTo("ONE-3");
    }

    @Test
    public void movingKeepsWhatTheTargetHasToo() {
        TrackerProject target = projectForWorkers("TWO");
        tracker.parts().addComponent(target.id(), "Till");
        for (String component : List.of("Till", "Shelf")) {
            tracker.parts().addComponent(world.project.id(), component);
        }
        commands.issues().edit(world.administrator, issue.id(), IssueChange.nothing().components(List.of("Till", "Shelf"))
                .securityLevel(Optional.of(world.confidential.id())));

        TrackerIssue moved = commands.issues().move(world.administrator, issue.id(), target.id());

        assertThat(moved.components()).containsExactly("Till");
        assertThat(moved.securityLevelId()).isEmpty();
    }

    @Test
    public void aSubTaskDoesNotMoveAlone() {
        TrackerIssue child = tracker.issues().add(NewIssue.subTaskOf(issue, "Part"));
        long target = projectForWorkers("TWO").id();

        assertThatThrownBy(() -> commands.issues().move(world.worker, child.id(), target)).isInstanceOf(RejectedInput.class);
    }

    @Test
    public void aDeletedIssueTakesEverythingAlongAndLeavesNoTraceInTheFeed() {
        TrackerIssue child = tracker.issues().add(NewIssue.subTaskOf(issue, "Part"));
        log(world.worker, 1);
        commands.work().log(world.worker, child.id(), hours(2));
        commands.issues().comment(world.worker, issue.id(), "Hm", Optional.empty(), Optional.empty());
        news.clear();

        commands.issues().delete(world.administrator, issue.id());

        assertThat(tracker.issues().byId(issue.id())).isEmpty();
        assertThat(tracker.issues().byId(child.id())).isEmpty();
        assertThat(tracker.worklogs().count()).isZero();
        assertThat(tracker.worklogs().deletedSince(Instant.EPOCH, NOW.plusSeconds(1), 10)).isEmpty();
        assertThat(news).extracting(happening -> happening.issue().id()).containsExactly(child.id(), issue.id());
        assertThat(news).extracting(Happening::kind).containsOnly(Kind.DELETED);
    }

    @Test
    public void versionsAndComponentsAreTakenOffTheIssues() {
        ProjectVersion version = commands.projects().addVersion(world.administrator, world.project.id(), "1.0");
        commands.issues().edit(world.worker, issue.id(), IssueChange.nothing().fixVersions(List.of("1.0")));

        assertThat(read().fixVersions()).containsExactly("1.0");

        commands.projects().deleteVersion(world.administrator, version.id());
        assertThat(read().fixVersions()).isEmpty();
        assertThat(tracker.parts().versionsOf(world.project.id())).isEmpty();
    }

    @Test
    public void namesOfPartsAreUniqueInAProject() {
        commands.projects().addComponent(world.administrator, world.project.id(), "Till");

        assertThatThrownBy(() -> commands.projects().addComponent(world.administrator, world.project.id(), " Till "))
                .isInstanceOf(RejectedInput.class);
        assertThatThrownBy(() -> commands.projects().addComponent(world.administrator, world.project.id(), " ")).isInstanceOf(RejectedInput.class);
    }

    @Test
    public void aRenamedPersonKeepsTheKeyAndTheWork() {
        TrackerWorklog work = log(world.worker, 1);

        commands.people().rename(world.administrator, "worker", "craftsman", "Craftsman");
        commands.people().deactivate(world.administrator, "worker");

        assertThat(tracker.users().byName("craftsman").orElseThrow().key()).isEqualTo("worker");
        assertThat(tracker.worklogs().byId(work.id())).contains(work);
        assertThatThrownBy(() -> log(world.worker, 1)).as("inactive people do nothing").isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> commands.people().rename(world.administrator, "reader", "BOSS", "Boss")).isInstanceOf(RejectedInput.class);
    }

    @Test
    public void whatFailsIsNotReported() {
        assertThatThrownBy(() -> commands.work().log(world.worker, issue.id(), hours(0))).isInstanceOf(RejectedInput.class);

        assertThat(news).isEmpty();
        assertThat(tracker.worklogs().count()).isZero();
    }

    private TrackerProject projectForWorkers(String key) {
        TrackerProject project = world.addProject(key);
        tracker.projects().roles().forEach(role -> tracker.projects().addToRole(project, role, Holder.user("worker")));
        tracker.projects().roles().forEach(role -> tracker.projects().addToRole(project, role, Holder.user("boss")));
        return project;
    }

    private TrackerWorklog log(TrackerUser who, int hours) {
        return commands.work().log(who, issue.id(), hours(hours));
    }

    private static WorklogChange hours(int hours) {
        return new WorklogChange(MONDAY, Duration.ofHours(hours), "");
    }

    private TrackerIssue read() {
        return tracker.issues().byId(issue.id()).orElseThrow();
    }
}
