package com.atlassian.scheduler;

/** What a job does. */
public interface JobRunner {

    /** {@code null} counts as success. */
    JobRunnerResponse runJob(JobRunnerRequest request);
}
