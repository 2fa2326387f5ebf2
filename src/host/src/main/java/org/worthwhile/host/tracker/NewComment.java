package org.worthwhile.host.tracker;

import java.time.Instant;
import java.util.Optional;

/** A comment to be added, and when it was written (now, unless said). */
public record NewComment(
        long issueId,
        String authorKey,
        String body,
        Optional<String> groupLevel,
        Optional<Long> roleLevelId,
        Optional<Instant> written) {

    /** Written now, visible to everybody who sees the issue. */
    public NewComment(long issueId, String authorKey, String body) {
        this(issueId, authorKey, body, Optional.empty(), Optional.empty(), Optional.empty());
    }
}
