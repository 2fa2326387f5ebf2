package org.worthwhile.host.api;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** How far the feeds of changed worklogs reach: up to so long before now. Jira leaves the last minute out. */
public record FeedWindow(Clock clock, Duration delay) {

    public static final Duration OF_JIRA = Duration.ofMinutes(1);

    Instant end() {
        return clock.instant().minus(delay);
    }
}
