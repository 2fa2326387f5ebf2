package org.worthwhile.usecase.backup;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import javax.inject.Inject;
import javax.inject.Named;
import org.worthwhile.domain.access.Person;
import org.worthwhile.domain.audit.AuditEntry;
import org.worthwhile.domain.audit.AuditTrail;

/** Tells how the latest restore stands, on whichever node it runs. */
@Named
public class ReadRestoreState {

    /** Whoever restores says so every few seconds. */
    private static final Duration SILENCE = Duration.ofMinutes(1);

    private final BackupAccess access;
    private final RestoreProgress progress;
    private final AuditTrail trail;
    private final Clock clock;

    @Inject
    public ReadRestoreState(BackupAccess access, RestoreProgress progress, AuditTrail trail, Clock clock) {
        this.access = access;
        this.progress = progress;
        this.trail = trail;
        this.clock = clock;
    }

    public RestoreState state(Optional<Person> who) {
        access.require(who);
        return state();
    }

    RestoreState state() {
        return progress.latest().map(this::state).orElse(RestoreState.NONE);
    }

    private RestoreState state(RestoreProgress.Mark mark) {
        return trail.of(BackupRecords.SUBJECT, BackupRecords.NO_ID).stream()
                .filter(entry -> BackupRecords.isEndOf(mark.startedAt, entry)).findFirst()
                .map(end -> ended(mark, end))
                .orElseGet(() -> RestoreState.underWay(isSilent(mark) ? RestoreState.Stage.INTERRUPTED : RestoreState.Stage.RUNNING, mark));
    }

    private static RestoreState ended(RestoreProgress.Mark mark, AuditEntry end) {
        return BackupRecords.isFailure(end) ? RestoreState.failed(mark, BackupRecords.reason(end))
                : RestoreState.done(mark, BackupRecords.report(end));
    }

    private boolean isSilent(RestoreProgress.Mark mark) {
        return mark.seenAt.plus(SILENCE).isBefore(clock.instant());
    }
}
