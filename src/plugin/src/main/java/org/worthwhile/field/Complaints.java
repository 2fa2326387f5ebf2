package org.worthwhile.field;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.inject.Inject;
import javax.inject.Named;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says in the log what fields fail at: once, however many issues Jira asks about, and again when it comes back after a while. */
@Named
final class Complaints {

    static final Duration OVER_AFTER = Duration.ofMinutes(10);

    private final Clock clock;
    private final Logger log;
    private final Map<String, Instant> latest = new ConcurrentHashMap<>();

    @Inject
    Complaints(Clock clock) {
        this(clock, LoggerFactory.getLogger(Complaints.class));
    }

    Complaints(Clock clock, Logger log) {
        this.clock = clock;
        this.log = log;
    }

    /** @param what cannot be done, without naming an issue: it is the kind that is said once */
    void about(String what, Throwable cause) {
        Instant now = clock.instant();
        Instant before = latest.put(what + " " + cause.getClass().getName(), now);
        if (before == null || before.plus(OVER_AFTER).isBefore(now)) {
            log.error("{}; its place stays empty. The same failure is not reported again while it lasts", what, cause);
        }
    }
}
