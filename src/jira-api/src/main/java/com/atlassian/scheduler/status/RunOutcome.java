package com.atlassian.scheduler.status;

/** How a run of a job ended. */
public enum RunOutcome {
    SUCCESS, UNAVAILABLE, ABORTED, FAILED
}
