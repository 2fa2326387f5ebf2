package org.worthwhile.usecase.backup;

import java.time.Instant;
import java.util.Optional;

/** How the latest restore stands. */
public final class RestoreState {

    static final RestoreState NONE = new RestoreState(Stage.NONE, null, 0, 0, null, null);

    private final Stage stage;
    private final Instant startedAt;
    private final long records;
    private final long done;
    private final RestoreReport report;
    private final String reasonKey;

    private RestoreState(Stage stage, Instant startedAt, long records, long done, RestoreReport report, String reasonKey) {
        this.stage = stage;
        this.startedAt = startedAt;
        this.records = records;
        this.done = done;
        this.report = report;
        this.reasonKey = reasonKey;
    }

    static RestoreState underWay(Stage stage, RestoreProgress.Mark mark) {
        return new RestoreState(stage, mark.startedAt, mark.records, mark.done, null, null);
    }

    static RestoreState done(RestoreProgress.Mark mark, RestoreReport report) {
        return new RestoreState(Stage.DONE, mark.startedAt, mark.records, mark.records, report, null);
    }

    static RestoreState failed(RestoreProgress.Mark mark, String reasonKey) {
        return new RestoreState(Stage.FAILED, mark.startedAt, mark.records, 0, null, reasonKey);
    }

    public Stage stage() {
        return stage;
    }

    public Optional<Instant> startedAt() {
        return Optional.ofNullable(startedAt);
    }

    /** How many there are to restore. */
    public long records() {
        return records;
    }

    /** How many of them are read and written. */
    public long done() {
        return done;
    }

    /** When it is done. */
    public Optional<RestoreReport> report() {
        return Optional.ofNullable(report);
    }

    /** Key of the message that says why it failed. */
    public Optional<String> reasonKey() {
        return Optional.ofNullable(reasonKey);
    }

    /** Where it is. */
    public enum Stage {
        /** There was none. */
        NONE,
        /** May end in any of the others. */
        RUNNING,
        /** Everything is there. */
        DONE,
        /** Nothing is there; may be tried again. */
        FAILED,
        /** The node that was at it has ended or is cut off. Nothing is there; may be tried again. */
        INTERRUPTED
    }
}
