package org.worthwhile.host.tracker;

import java.time.Instant;
import java.util.Optional;

/** What someone wrote below an issue. With a group or a role it is visible to its members only. */
public record TrackerComment(
        long id,
        long issueId,
        String authorKey,
        String body,
        Instant created,
        Optional<String> groupLevel,
        Optional<Long> roleLevelId) {
}
