package org.worthwhile.usecase.field;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
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

    private Optional<String> last = Optional.empty();
    private Instant lastAsked = Instant.EPOCH;
    private Instant since = Instant.EPOCH;
    private int questions;

    FigureState(FigureSource source, ReportingZone zone, Clock clock) {
        this.source = source;
        this.zone = zone;
        this.clock = clock;
    }

    /** Costs a statement. */
    String now() {
        Instant asked = clock.instant();
        String now = zone.today(clock) + " " + source.state();
        keep(now, asked);
        return now;
    }

    /** Costs a few statements in a while, however often it is asked. */
    String recent() {
        return trusted().orElseGet(this::now);
    }

    /** Absent for the first questions in a while, and when no answer is there that was asked for in this while. */
    private synchronized Optional<String> trusted() {
        Instant now = clock.instant();
        if (!isRecent(since, now)) {
            since = now;
            questions = 0;
        }
        return questions++ >= MOST_EXACT && isRecent(lastAsked, now) ? last : Optional.empty();
    }

    private synchronized void keep(String answer, Instant asked) {
        last = Optional.of(answer);
        lastAsked = asked;
    }

    /** A clock may be set back. */
    private static boolean isRecent(Instant moment, Instant now) {
        return !now.isBefore(moment) && now.isBefore(moment.plus(TRUSTED));
    }
}
