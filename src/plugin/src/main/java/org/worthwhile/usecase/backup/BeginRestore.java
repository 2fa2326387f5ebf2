package org.worthwhile.usecase.backup;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import javax.inject.Inject;
import javax.inject.Named;
import org.worthwhile.domain.access.Person;
import org.worthwhile.domain.audit.AuditTrail;
import org.worthwhile.domain.audit.Stamp;
import org.worthwhile.domain.refusal.RestoreUnderWay;

/** The first and, when it fails, the last act of a restore; what lies between writes in one transaction that nobody sees before its end. */
@Named
public class BeginRestore {

    private final CheckBackup checkBackup;
    private final ReadRestoreState readRestoreState;
    private final RestoreProgress progress;
    private final AuditTrail trail;
    private final Clock clock;

    @Inject
    public BeginRestore(CheckBackup checkBackup, ReadRestoreState readRestoreState, RestoreProgress progress, AuditTrail trail, Clock clock) {
        this.checkBackup = checkBackup;
        this.readRestoreState = readRestoreState;
        this.progress = progress;
        this.trail = trail;
        this.clock = clock;
    }

    public RestoreRun begin(Optional<Person> who, RestoreReport checked) {
        Person person = checkBackup.require(who);
        if (readRestoreState.state().stage() == RestoreState.Stage.RUNNING) {
            throw new RestoreUnderWay();
        }
        RestoreRun run = new RestoreRun(person, clock.instant().truncatedTo(ChronoUnit.MILLIS), checked.records());
        progress.keep(run, 0, clock.instant());
        return run;
    }

    /** @param reasonKey of the message that says why */
    public void failed(RestoreRun run, String reasonKey) {
        trail.record(BackupRecords.failed(run, reasonKey, Stamp.of(run.by(), clock.instant())));
    }
}
