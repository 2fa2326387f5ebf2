package org.worthwhile.host.api;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** How far the feeds of changed worklogs reach: up to so long before now. Jira leaves the last minute out. */
public record FeedWindow(Clock clock, Duration delay) {

    private static final Duration OF_JIRA = Duration.ofMinutes(1);

    public static FeedWindow ofJira(Clock clock) {
        return new FeedWindow(clock, OF_JIRA);
    }

    Instant end() {
        return clock.instant().minus(delay);
    }
}
