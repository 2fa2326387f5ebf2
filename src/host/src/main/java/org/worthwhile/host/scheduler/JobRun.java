package org.worthwhile.host.scheduler;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.status.RunOutcome;
import java.time.Instant;
import java.util.Date;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One run of a job, here and now. */
final class JobRun implements JobRunnerRequest {

    private static final Logger LOG = LoggerFactory.getLogger(JobRun.class);

    private final ScheduledJob job;
    private final Instant start;
    private volatile boolean cancelled;

    JobRun(ScheduledJob job, Instant start) {
        this.job = job;
        this.start = start;
    }

    void go(JobRunner runner) {
        try {
            JobRunnerResponse response = runner.runJob(this);
            if (response != null && response.getRunOutcome() == RunOutcome.FAILED) {
                LOG.warn("The job {} failed: {}", job.id(), response.getMessage());
            }
        } catch (RuntimeException | LinkageError e) {
            LOG.error("The job {} failed", job.id(), e);
        }
    }

    boolean isOf(JobRunnerKey key) {
        return job.config().getJobRunnerKey().equals(key);
    }

    void cancel() {
        cancelled = true;
    }

    @Override
    public Date getStartTime() {
        return Date.from(start);
    }

    @Override
    public JobId getJobId() {
        return job.id();
    }

    @Override
    public JobConfig getJobConfig() {
        return job.config();
    }

    @Override
    public boolean isCancellationRequested() {
        return cancelled;
    }
}
