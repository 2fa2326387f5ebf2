package org.worthwhile.jira;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import javax.inject.Named;

/**
 * The time on this node, in whole milliseconds as the database keeps it.
 * A class of its own, because the scanner's index can only name classes of ours.
 */
@Named
public final class ServerClock extends Clock {

    private final Clock clock = Clock.tickMillis(ZoneOffset.UTC);

    @Override
    public ZoneId getZone() {
        return clock.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return clock.withZone(zone);
    }

    @Override
    public Instant instant() {
        return clock.instant();
    }
}
