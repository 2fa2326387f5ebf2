package org.worthwhile.usecase.ledger;

import java.time.Instant;
import java.util.Optional;

/** How far Jira's feeds of worklogs were read. A mark stays a little behind the last look, because a worklog may appear late. */
public final class FeedMarks {

    private final Optional<Instant> followedAt;
    private final Optional<Instant> updatedUpTo;
    private final Optional<Instant> deletedUpTo;

    FeedMarks(Optional<Instant> followedAt, Optional<Instant> updatedUpTo, Optional<Instant> deletedUpTo) {
        this.followedAt = followedAt;
        this.updatedUpTo = updatedUpTo;
        this.deletedUpTo = deletedUpTo;
    }

    /** When both were last read to their end. */
    public Optional<Instant> followedAt() {
        return followedAt;
    }

    /** Worklogs added or changed before are in the ledger, as far as the feed tells. */
    public Optional<Instant> updatedUpTo() {
        return updatedUpTo;
    }

    /** Worklogs deleted before are out of the ledger, as far as the feed tells. */
    public Optional<Instant> deletedUpTo() {
        return deletedUpTo;
    }
}
