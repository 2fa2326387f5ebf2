package org.worthwhile.host.tracker;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Everything about a worklog that can be said anew. */
public record WorklogChange(Instant started, Duration timeSpent, String comment, Optional<String> groupLevel, Optional<Long> roleLevelId) {

    /** Visible to everybody who sees the issue. */
    public WorklogChange(Instant started, Duration timeSpent, String comment) {
        this(started, timeSpent, comment, Optional.empty(), Optional.empty());
    }
}
