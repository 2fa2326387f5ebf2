package org.worthwhile.host.tracker;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Time to be logged: by whom, when the work began, how long it took, who may see it, and when it was logged (now, unless said). */
public record NewWorklog(
        long issueId,
        String authorKey,
        Instant started,
        Duration timeSpent,
        String comment,
        Optional<String> groupLevel,
        Optional<Long> roleLevelId,
        Optional<Instant> logged) {

    /** Logged now, visible to everybody who sees the issue. */
    public NewWorklog(long issueId, String authorKey, Instant started, Duration timeSpent, String comment) {
        this(issueId, authorKey, started, timeSpent, comment, Optional.empty(), Optional.empty(), Optional.empty());
    }
}
