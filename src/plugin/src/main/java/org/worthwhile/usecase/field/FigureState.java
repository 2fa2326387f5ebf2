package org.worthwhile.usecase.field;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.worthwhile.domain.figure.FigureSource;
import org.worthwhile.usecase.ReportingZone;

/** Of what state a figure must be to be right: as of which change, and as of which day. */
final class FigureState {

    /**
     * While Jira writes its whole index, a state is trusted for this long. Less than the pause before the index hears of a change, so that another
     * node that reads the issue again then cannot trust a state from before it.
     */
    static final Duration TRUSTED = Duration.ofMillis(250);
    /** Fewer questions than these in that time do not come from writing the whole index, and are answered exactly. */
    static final int MOST_EXACT = 5;

    private final FigureSource source;
    private final ReportingZone zone;
    private final Clock clock;

    private String last;
    private Instant since = Instant.EPOCH;
    private int questions;

    FigureState(FigureSource source, ReportingZone zone, Clock clock) {
        this.source = source;
        this.zone = zone;
        this.clock = clock;
    }

    /** Costs a statement. */
    String now() {
        String now = zone.today(clock) + " " + source.state();
        synchronized (this) {
            last = now;
        }
        return now;
    }

    /** Costs a few statements in a while, however often it is asked. */
    String recent() {
        return mayBeTrusted() ? last() : now();
    }

    private synchronized boolean mayBeTrusted() {
        Instant now = clock.instant();
        if (!now.isBefore(since.plus(TRUSTED))) {
            since = now;
            questions = 0;
        }
        return questions++ >= MOST_EXACT;
    }

    private synchronized String last() {
        return last;
    }
}
