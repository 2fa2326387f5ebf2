package org.worthwhile.host.scheduler;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.status.JobDetails;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * The scheduler of one node. A job of the cluster is claimed in the database each time it is due, so one node runs it; on its
 * own node a job does not overtake itself. As in Jira a run that outlasts its interval may meet the next one on another node:
 * an app that minds holds a cluster lock.
 */
public final class Jobs implements SchedulerService, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Jobs.class);
    private static final long CLOSE_SECONDS = 10;

    private final Clock clock;
    private final Duration shortest;
    private final Executor workers;
    private final JobStore local = new LocalJobs();
    private final JobStore clustered;
    private final Map<JobRunnerKey, JobRunner> runners = new ConcurrentHashMap<>();
    private final Map<JobId, JobRun> running = new ConcurrentHashMap<>();
    private final List<ExecutorService> owned;

    Jobs(DataSource source, PlatformTransactionManager transactions, Clock clock, Duration shortest, Executor workers, List<ExecutorService> owned) {
        this.clock = clock;
        this.shortest = shortest;
        this.workers = workers;
        this.clustered = new ClusteredJobs(source, transactions);
        this.owned = owned;
    }

    /** Nothing runs before a {@link Ticker} starts. Jobs of the cluster wait at least so long from one run to the next: in Jira a minute. */
    public static Jobs of(DataSource source, PlatformTransactionManager transactions, Clock clock, Duration shortest) {
        ExecutorService workers = Executors.newFixedThreadPool(4, work -> daemon(work, "job"));
        return new Jobs(source, transactions, clock, shortest, workers, List.of(workers));
    }

    static Thread daemon(Runnable work, String name) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public void registerJobRunner(JobRunnerKey jobRunnerKey, JobRunner jobRunner) {
        runners.put(jobRunnerKey, jobRunner);
    }

    /** Asks its running jobs to stop; does not wait for them. */
    @Override
    public void unregisterJobRunner(JobRunnerKey jobRunnerKey) {
        runners.remove(jobRunnerKey);
        running.values().stream().filter(run -> run.isOf(jobRunnerKey)).forEach(JobRun::cancel);
    }

    @Override
    public void scheduleJob(JobId jobId, JobConfig jobConfig) throws SchedulerServiceException {
        if (jobConfig.getRunMode() == RunMode.RUN_LOCALLY) {
            clustered.remove(jobId);
            local.save(jobId, jobConfig, firstRun(jobConfig));
        } else {
            local.remove(jobId);
            saveClustered(jobId, jobConfig);
        }
    }

    private void saveClustered(JobId jobId, JobConfig jobConfig) throws SchedulerServiceException {
        try {
            clustered.save(jobId, jobConfig, firstRun(jobConfig));
        } catch (DataAccessException | UncheckedIOException e) {
            throw new SchedulerServiceException("The job " + jobId + " can't be scheduled", e);
        }
    }

    private Instant firstRun(JobConfig config) {
        Date first = config.getSchedule().getIntervalScheduleInfo().getFirstRunTime();
        return first == null ? clock.instant() : first.toInstant();
    }

    @Override
    public void unscheduleJob(JobId jobId) {
        local.remove(jobId);
        clustered.remove(jobId);
    }

    @Override
    public JobDetails getJobDetails(JobId jobId) {
        return local.find(jobId).or(() -> clustered.find(jobId))
                .map(job -> job.details(runners.containsKey(job.config().getJobRunnerKey()))).orElse(null);
    }

    /** Starts what is due. A job whose runner is not registered here is left to other nodes. */
    void runDue() {
        Instant now = clock.instant();
        start(local, Duration.ZERO, now);
        start(clustered, shortest, now);
    }

    private void start(JobStore store, Duration atLeast, Instant now) {
        for (ScheduledJob job : store.dueAt(now)) {
            JobRunner runner = runners.get(job.config().getJobRunnerKey());
            if (runner != null && !running.containsKey(job.id()) && store.claim(job, job.after(now, atLeast))) {
                JobRun run = new JobRun(job, now);
                running.put(job.id(), run);
                workers.execute(() -> finish(run, runner));
            }
        }
    }

    private void finish(JobRun run, JobRunner runner) {
        try {
            run.go(runner);
        } finally {
            running.remove(run.getJobId());
        }
    }

    /** Gives running jobs a moment to stop. They are not interrupted: files of database and index would be closed under everybody. */
    @Override
    public void close() {
        runners.clear();
        running.values().forEach(JobRun::cancel);
        owned.forEach(ExecutorService::shutdown);
        try {
            for (ExecutorService executor : owned) {
                if (!executor.awaitTermination(CLOSE_SECONDS, TimeUnit.SECONDS)) {
                    LOG.warn("Jobs are still running: {}", running.keySet());
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
