package org.worthwhile.host.scheduler;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.config.Schedule;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import org.junit.Before;
import org.junit.Test;
import org.worthwhile.host.tracker.OnBothDatabases;

public class JobsTest extends OnBothDatabases {

    private static final JobRunnerKey KEY = JobRunnerKey.of("runner");
    private static final JobId ID = JobId.of("job");
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final List<JobRunnerRequest> runs = new ArrayList<>();
    private final Hands time = new Hands(NOW);
    private Jobs here;
    private Jobs there;

    @Before
    public void twoNodes() {
        here = node(Runnable::run);
        there = node(Runnable::run);
        for (Jobs node : List.of(here, there)) {
            node.registerJobRunner(KEY, this::run);
        }
    }

    private Jobs node(Executor workers) {
        return new Jobs(source(), transactions(), time, MINUTE, workers, List.of());
    }

    private JobRunnerResponse run(JobRunnerRequest request) {
        runs.add(request);
        return JobRunnerResponse.success();
    }

    @Test
    public void aClusterJobRunsOncePerInterval() throws SchedulerServiceException {
        here.scheduleJob(ID, every(MINUTE));
        tick();
        assertThat(runs).hasSize(1);

        tick();
        time.pass(MINUTE.minusMillis(1));
        tick();
        assertThat(runs).hasSize(1);

        time.pass(Duration.ofMillis(1));
        tick();
        assertThat(runs).hasSize(2);
    }

    @Test
    public void aClusterJobWaitsAtLeastAMinute() throws SchedulerServiceException {
        here.scheduleJob(ID, every(Duration.ofSeconds(1)));
        tick();
        time.pass(Duration.ofSeconds(59));
        tick();

        assertThat(runs).hasSize(1);
    }

    @Test
    public void aLocalJobRunsOnItsNodeAtItsPace() throws SchedulerServiceException {
        here.scheduleJob(ID, every(Duration.ofSeconds(1)).withRunMode(RunMode.RUN_LOCALLY));
        there.runDue();
        assertThat(runs).isEmpty();

        here.runDue();
        time.pass(Duration.ofSeconds(1));
        here.runDue();
        assertThat(runs).hasSize(2);
        assertThat(there.getJobDetails(ID)).isNull();
    }

    @Test
    public void waitsForTheFirstRun() throws SchedulerServiceException {
        Date first = Date.from(NOW.plusSeconds(90));
        here.scheduleJob(ID, JobConfig.forJobRunnerKey(KEY).withSchedule(Schedule.forInterval(60_000, first)));
        tick();
        assertThat(runs).isEmpty();
        assertThat(there.getJobDetails(ID).getNextRunTime()).isEqualTo(first);

        time.pass(Duration.ofSeconds(90));
        tick();
        assertThat(runs).hasSize(1);
    }

    @Test
    public void runOnceRunsOnce() throws SchedulerServiceException {
        here.scheduleJob(ID, JobConfig.forJobRunnerKey(KEY).withSchedule(Schedule.runOnce(null)));
        tick();
        time.pass(Duration.ofDays(1));
        tick();

        assertThat(runs).hasSize(1);
        assertThat(here.getJobDetails(ID)).isNull();
    }

    @Test
    public void theScheduleOutlivesARestartButTheRunnerDoesNot() throws SchedulerServiceException {
        here.scheduleJob(ID, every(MINUTE).withParameters(Map.of("since", 7L)));
        Jobs restarted = node(Runnable::run);
        restarted.runDue();
        assertThat(runs).isEmpty();
        assertThat(restarted.getJobDetails(ID).isRunnable()).isFalse();

        restarted.registerJobRunner(KEY, this::run);
        restarted.runDue();

        assertThat(runs.get(0).getJobConfig().getParameters()).containsEntry("since", 7L);
        assertThat(runs.get(0).getJobId()).isEqualTo(ID);
        assertThat(runs.get(0).getStartTime()).isEqualTo(NOW.toString());
    }

    @Test
    public void anUnscheduledJobAndOneWithoutRunnerDoNotRun() throws SchedulerServiceException {
        here.scheduleJob(ID, every(MINUTE));
        here.scheduleJob(JobId.of("other"), every(MINUTE).withRunMode(RunMode.RUN_LOCALLY));
        here.unscheduleJob(ID);
        here.unregisterJobRunner(KEY);
        tick();

        assertThat(runs).isEmpty();
    }

    @Test
    public void aJobDoesNotOvertakeItselfOnItsNode() throws SchedulerServiceException {
        List<Runnable> waiting = new ArrayList<>();
        Jobs slow = node(waiting::add);
        slow.registerJobRunner(KEY, this::run);
        slow.scheduleJob(ID, every(MINUTE));
        slow.runDue();
        time.pass(MINUTE);
        slow.runDue();
        assertThat(waiting).hasSize(1);

        waiting.remove(0).run();
        slow.runDue();
        assertThat(waiting).hasSize(1);
    }

    @Test
    public void aFailureDoesNotEndTheJob() throws SchedulerServiceException {
        here.registerJobRunner(KEY, request -> {
            runs.add(request);
            throw new IllegalStateException("no luck");
        });
        here.scheduleJob(ID, every(MINUTE));
        here.runDue();
        time.pass(MINUTE);
        here.runDue();

        assertThat(runs).hasSize(2);
    }

    @Test
    public void aRunIsAskedToStopWhenItsRunnerLeaves() throws SchedulerServiceException {
        List<Boolean> asked = new ArrayList<>();
        here.registerJobRunner(KEY, request -> {
            here.unregisterJobRunner(KEY);
            asked.add(request.isCancellationRequested());
            return null;
        });
        here.scheduleJob(ID, every(MINUTE));
        here.runDue();

        assertThat(asked).containsExactly(true);
    }

    private void tick() {
        there.runDue();
        here.runDue();
    }

    private static JobConfig every(Duration interval) {
        return JobConfig.forJobRunnerKey(KEY).withSchedule(Schedule.forInterval(interval.toMillis(), null));
    }

    /** A clock whose hands are moved. */
    private static final class Hands extends Clock {

        private Instant now;

        Hands(Instant now) {
            this.now = now;
        }

        void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }
    }
}
