package org.worthwhile.host.tracker;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Time someone worked on an issue. With a group or a role it is visible to its members only. */
public record TrackerWorklog(
        long id,
        long issueId,
        String authorKey,
        Instant started,
        Duration timeSpent,
        String comment,
        Optional<String> groupLevel,
        Optional<Long> roleLevelId,
        Instant created,
        Instant updated,
        String updateAuthorKey) {
}
