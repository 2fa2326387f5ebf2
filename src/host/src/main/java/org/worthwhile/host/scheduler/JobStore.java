package org.worthwhile.host.scheduler;

import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Where scheduled jobs are kept. */
interface JobStore {

    /** Replaces a job of the same id. */
    void save(JobId id, JobConfig config, Instant firstRun);

    boolean remove(JobId id);

    Optional<ScheduledJob> find(JobId id);

    List<ScheduledJob> dueAt(Instant now);

    /** Sets the next run, or removes the job when there is none; false when somebody else did so first. */
    boolean claim(ScheduledJob job, Optional<Instant> next);
}
