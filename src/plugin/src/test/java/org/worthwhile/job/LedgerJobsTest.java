package org.worthwhile.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.verifyNoMoreInteractions;
import static org.mockito.Mockito.when;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.event.worklog.WorklogCreatedEvent;
import com.atlassian.jira.event.worklog.WorklogDeletedEvent;
import com.atlassian.jira.event.worklog.WorklogUpdatedEvent;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.index.IssueIndexingParams;
import com.atlassian.jira.issue.index.ReindexAllCompletedEvent;
import com.atlassian.jira.issue.worklog.Worklog;
import com.atlassian.plugin.Plugin;
import com.atlassian.plugin.event.events.PluginEnabledEvent;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.status.RunOutcome;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.junit.Before;
import org.junit.Test;
import org.mockito.ArgumentCaptor;
import org.worthwhile.usecase.field.DeclareIndexed;
import org.worthwhile.usecase.field.RenewTouchedIssues;
import org.worthwhile.usecase.field.TouchWorkOfNewDays;
import org.worthwhile.usecase.ledger.FollowWorklogs;
import org.worthwhile.usecase.ledger.ReconcileLedger;
import org.worthwhile.usecase.rate.RepriceLedger;
import org.worthwhile.usecase.valuenote.FollowLinkedIssues;

public class LedgerJobsTest {

    private final EventPublisher events = mock(EventPublisher.class);
    private final SchedulerService scheduler = mock(SchedulerService.class);
    private final LedgerDesk desk = mock(LedgerDesk.class);
    private final WorkListener listener = new WorkListener(desk);
    private final DeclareIndexed declareIndexed = mock(DeclareIndexed.class);
    private final IndexListener indexListener = new IndexListener(declareIndexed);
    private final WorkingHours hours = new WorkingHours();
    private final LedgerStart start = new LedgerStart(events, scheduler, mock(LedgerJob.class), listener, indexListener, desk, hours);

    private final ClusterLockService locks = mock(ClusterLockService.class);
    private final ClusterLock lock = mock(ClusterLock.class);
    private final FollowWorklogs follow = mock(FollowWorklogs.class);
    private final RepriceLedger reprice = mock(RepriceLedger.class);
    private final ReconcileLedger reconcile = mock(ReconcileLedger.class);
    private final FollowLinkedIssues linked = mock(FollowLinkedIssues.class);
    private final TouchWorkOfNewDays touchNewDays = mock(TouchWorkOfNewDays.class);
    private final RenewTouchedIssues renew = mock(RenewTouchedIssues.class);
    private final LedgerUpkeep upkeep = new LedgerUpkeep(locks, follow, reprice, reconcile, linked, touchNewDays, renew,
            new Setbacks(hours), Clock.fixed(Instant.parse("2026-03-02T12:00:00Z"), ZoneOffset.UTC));

    @Before
    public void theLockIsFreeAndAllGoesWell() {
        when(locks.getLockForName(any())).thenReturn(lock);
        when(lock.tryLock()).thenReturn(true);
        when(follow.run(any())).thenReturn(true);
        when(reprice.run(any())).thenReturn(true);
        when(reconcile.run(any())).thenReturn(true);
        when(linked.run(any())).thenReturn(true);
        when(touchNewDays.run(any())).thenReturn(true);
        when(renew.run(any())).thenReturn(true);
    }

    @Test
    public void renewsTheIndexAloneWhenNothingElseChanged() {
        assertThat(upkeep.renewIndex(() -> true)).isEqualTo(LedgerUpkeep.Outcome.FINISHED);

        verify(renew).run(any());
        verify(reconcile, never()).run(any());
        verify(lock).unlock();
    }

    @Test
    public void startsOnceTheAppIsEnabledAndJiraHasStarted() throws Exception {
        start.afterPropertiesSet();
        start.appWasEnabled(enabled("org.worthwhile.jira"));
        verify(scheduler, never()).scheduleJob(any(), any());

        start.onStart();

        verify(scheduler).registerJobRunner(eq(LedgerStart.RUNNER), any());
        ArgumentCaptor<JobConfig> job = ArgumentCaptor.forClass(JobConfig.class);
        verify(scheduler).scheduleJob(eq(LedgerStart.JOB), job.capture());
        assertThat(job.getValue().getRunMode()).isEqualTo(RunMode.RUN_ONCE_PER_CLUSTER);
        verify(events).register(listener);
        verify(events).register(indexListener);
    }

    @Test
    public void whatWasLeftHalfDoneIsTakenUpAtOnce() {
        start.onStart();
        verify(desk, never()).begin();

        start.appWasEnabled(enabled("org.worthwhile.jira"));

        verify(desk).begin();
    }

    @Test
    public void nothingIsBegunOnceJiraStopsTheApp() {
        start.onStart();
        start.appWasEnabled(enabled("org.worthwhile.jira"));
        LedgerJob job = new LedgerJob(upkeep, hours);
        assertThat(job.runJob(mock(JobRunnerRequest.class)).getRunOutcome()).isEqualTo(RunOutcome.SUCCESS);

        start.onStop();

        assertThat(job.runJob(mock(JobRunnerRequest.class)).getRunOutcome()).isEqualTo(RunOutcome.ABORTED);
        verify(reprice, times(1)).run(any());
    }

    @Test
    public void theScheduledRunGoesOnUntilJiraCancelsIt() {
        JobRunnerRequest request = mock(JobRunnerRequest.class);
        when(reprice.run(any())).thenAnswer(call -> {
            BooleanSupplier goOn = call.getArgument(0);
            assertThat(goOn.getAsBoolean()).isTrue();
            when(request.isCancellationRequested()).thenReturn(true);
            return goOn.getAsBoolean();
        });

        assertThat(new LedgerJob(upkeep, hours).runJob(request).getRunOutcome()).isEqualTo(RunOutcome.ABORTED);
    }

    @Test
    public void startsAsWellWhenJiraHadStartedBefore() throws Exception {
        start.onStart();
        start.appWasEnabled(enabled("another.app"));
        verify(scheduler, never()).scheduleJob(any(), any());

        start.appWasEnabled(enabled("org.worthwhile.jira"));

        verify(scheduler).scheduleJob(any(), any());
    }

    @Test
    public void startsOnlyOnceHoweverOftenItIsTold() throws Exception {
        start.onStart();
        start.appWasEnabled(enabled("org.worthwhile.jira"));
        start.appWasEnabled(enabled("org.worthwhile.jira"));

        verify(scheduler, times(1)).scheduleJob(any(), any());
    }

    @Test
    public void leavesNothingRegisteredButTheSchedule() {
        start.afterPropertiesSet();
        start.onStart();
        start.appWasEnabled(enabled("org.worthwhile.jira"));

        start.destroy();

        verify(events).unregister(start);
        verify(events).unregister(listener);
        verify(events).unregister(indexListener);
        verify(scheduler).unregisterJobRunner(LedgerStart.RUNNER);
        verify(scheduler, never()).unscheduleJob(any());
    }

    @Test
    public void worklogEventsAreHandedOn() {
        Worklog worklog = mock(Worklog.class);
        when(worklog.getId()).thenReturn(5L);

        listener.workWasLogged(new WorklogCreatedEvent(worklog));
        listener.workWasEdited(new WorklogUpdatedEvent(worklog));
        listener.workWasDeleted(new WorklogDeletedEvent(worklog));

        verify(desk, times(3)).worklogChanged(5);
    }

    @Test
    public void movesTakeTheSubTasksAlong() {
        Issue issue = issue(10);
        Issue subTask = issue(11);
        when(issue.getSubTaskObjects()).thenReturn(List.of(subTask));

        listener.somethingHappenedToAnIssue(event(issue, EventType.ISSUE_MOVED_ID));

        verify(desk).issueMoved(10);
        verify(desk).issueMoved(11);
    }

    @Test
    public void onlyMovesAndDeletionsOfIssuesMatter() {
        listener.somethingHappenedToAnIssue(event(issue(10), EventType.ISSUE_DELETED_ID));
        listener.somethingHappenedToAnIssue(event(issue(12), EventType.ISSUE_UPDATED_ID));

        verify(desk).issueDeleted(10, Optional.empty());
        verifyNoMoreInteractions(desk);
    }

    @Test
    public void aDeletedSubTaskNamesItsParent() {
        Issue subTask = issue(11);
        when(subTask.getParentId()).thenReturn(10L);

        listener.somethingHappenedToAnIssue(event(subTask, EventType.ISSUE_DELETED_ID));

        verify(desk).issueDeleted(11, Optional.of(10L));
    }

    @Test
    public void whatGoesWrongNeverReachesWhoeverWorks() {
        doThrow(new IllegalStateException("broken")).when(desk).worklogChanged(anyLong());
        Worklog worklog = mock(Worklog.class);

        assertThatCode(() -> listener.workWasLogged(new WorklogCreatedEvent(worklog))).doesNotThrowAnyException();
        assertThatCode(() -> listener.somethingHappenedToAnIssue(event(null, EventType.ISSUE_MOVED_ID))).doesNotThrowAnyException();
    }

    @Test
    public void onlyAnIndexOfAllIssuesOnAllNodesIsKnownToHaveEveryField() {
        indexListener.everythingWasIndexed(indexed(true, IssueIndexingParams.INDEX_NONE));
        indexListener.everythingWasIndexed(indexed(false, IssueIndexingParams.INDEX_ALL));
        verifyNoInteractions(declareIndexed);

        indexListener.everythingWasIndexed(indexed(true, IssueIndexingParams.INDEX_ALL));
        verify(declareIndexed).finished(Duration.ofMillis(1_500));

        doThrow(new IllegalStateException("broken")).when(declareIndexed).finished(any());
        assertThatCode(() -> indexListener.everythingWasIndexed(indexed(true, IssueIndexingParams.INDEX_ALL))).doesNotThrowAnyException();
    }

    @Test
    public void oneNodeAtATimeLooksAfterTheLedger() {
        when(lock.tryLock()).thenReturn(false);

        assertThat(upkeep.run(() -> true)).isEqualTo(LedgerUpkeep.Outcome.OTHERS_AT_WORK);

        verifyNoInteractions(follow, reprice, reconcile);
        verify(lock, never()).unlock();
    }

    @Test
    public void theLockIsGivenBackWhateverHappens() {
        when(reprice.run(any())).thenThrow(new IllegalStateException("broken"));

        assertThat(upkeep.run(() -> true)).isEqualTo(LedgerUpkeep.Outcome.TO_BE_CONTINUED);

        inOrder(follow, lock).verify(lock).unlock();
    }

    @Test
    public void aPartThatFailsDoesNotKeepTheOthersFromTheirWork() {
        when(reprice.run(any())).thenThrow(new IllegalStateException("broken"));
        when(reconcile.isDue()).thenReturn(true, false);

        upkeep.run(() -> true);

        verify(follow).run(any());
        verify(reconcile).run(any());
        verify(linked).run(any());
        verify(renew).run(any());
    }

    @Test
    public void comparesAgainWhatWasWantedMeanwhile() {
        when(reconcile.isDue()).thenReturn(true, true, false);

        assertThat(upkeep.run(() -> true)).isEqualTo(LedgerUpkeep.Outcome.FINISHED);

        verify(reconcile, times(2)).run(any());
    }

    @Test
    public void aComparisonThatDoesNotComeToItsEndWaitsForTheNextRun() {
        when(reconcile.isDue()).thenReturn(true);
        when(reconcile.run(any())).thenReturn(false);

        assertThat(upkeep.run(() -> true)).isEqualTo(LedgerUpkeep.Outcome.TO_BE_CONTINUED);

        verify(reconcile).run(any());
    }

    @Test
    public void comparesOnlyWhenThatIsDue() {
        assertThat(upkeep.run(() -> true)).isEqualTo(LedgerUpkeep.Outcome.FINISHED);

        verify(reconcile, never()).run(any());
    }

    private static ReindexAllCompletedEvent indexed(boolean everywhere, IssueIndexingParams what) {
        return new ReindexAllCompletedEvent(1_500, 0, false, everywhere, what, 1L, 0L);
    }

    private static PluginEnabledEvent enabled(String key) {
        Plugin plugin = mock(Plugin.class);
        when(plugin.getKey()).thenReturn(key);
        return new PluginEnabledEvent(plugin);
    }

    private static Issue issue(long id) {
        Issue issue = mock(Issue.class);
        when(issue.getId()).thenReturn(id);
        when(issue.getParentId()).thenReturn(null);
        return issue;
    }

    private static IssueEvent event(Issue issue, Long type) {
        return new IssueEvent(issue, Map.of(), null, type);
    }
}
