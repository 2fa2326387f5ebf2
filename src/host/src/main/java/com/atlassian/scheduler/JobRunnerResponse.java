package com.atlassian.scheduler;

import com.atlassian.scheduler.status.RunOutcome;
import java.util.Objects;

/** How a run ended. Messages are cut at Jira's limit. */
public final class JobRunnerResponse {

    private static final int LIMIT = 255;

    private final RunOutcome outcome;
    private final String message;

    private JobRunnerResponse(RunOutcome outcome, String message) {
        this.outcome = outcome;
        this.message = message == null || message.length() <= LIMIT ? message : message.substring(0, LIMIT);
    }

    public static JobRunnerResponse success() {
        return success(null);
    }

    public static JobRunnerResponse success(String message) {
        return new JobRunnerResponse(RunOutcome.SUCCESS, message);
    }

    public static JobRunnerResponse aborted(String message) {
        return new JobRunnerResponse(RunOutcome.ABORTED, message);
    }

    public static JobRunnerResponse failed(String message) {
        return new JobRunnerResponse(RunOutcome.FAILED, message);
    }

    public static JobRunnerResponse failed(Throwable cause) {
        return failed(cause.toString());
    }

    public RunOutcome getRunOutcome() {
        return outcome;
    }

    public String getMessage() {
        return message;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof JobRunnerResponse another && outcome == another.outcome && Objects.equals(message, another.message);
    }

    @Override
    public int hashCode() {
        return Objects.hash(outcome, message);
    }

    @Override
    public String toString() {
        return outcome + (message == null ? "" : ": " + message);
    }
}
