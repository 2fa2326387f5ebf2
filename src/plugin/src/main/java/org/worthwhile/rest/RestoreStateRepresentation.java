package org.worthwhile.rest;

import java.time.Instant;
import org.worthwhile.usecase.backup.RestoreState;

/** How the latest restore stands. */
final class RestoreStateRepresentation {

    final String stage;
    final String startedAt;
    /** How many there are to restore. */
    final long records;
    /** How many of them are done; nobody sees them before the end. */
    final long done;
    /** When it is done. */
    final RestoreReportRepresentation report;
    /** Key of the message that says why it failed. */
    final String reason;

    RestoreStateRepresentation(RestoreState state) {
        stage = state.stage().name();
        startedAt = state.startedAt().map(Instant::toString).orElse(null);
        records = state.records();
        done = state.done();
        report = state.report().map(RestoreReportRepresentation::new).orElse(null);
        reason = state.reasonKey().orElse(null);
    }
}
