package com.atlassian.scheduler;

import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.status.JobDetails;

/** Runs jobs at their time, on this node or once in the cluster. */
public interface SchedulerService {

    /** On every node, at each start: schedules outlive a restart, runners do not. */
    void registerJobRunner(JobRunnerKey jobRunnerKey, JobRunner jobRunner);

    void unregisterJobRunner(JobRunnerKey jobRunnerKey);

    /** Replaces a job of the same id. */
    void scheduleJob(JobId jobId, JobConfig jobConfig) throws SchedulerServiceException;

    /** Nothing happens when there is no such job. */
    void unscheduleJob(JobId jobId);

    /** {@code null} when there is no such job. */
    JobDetails getJobDetails(JobId jobId);
}
