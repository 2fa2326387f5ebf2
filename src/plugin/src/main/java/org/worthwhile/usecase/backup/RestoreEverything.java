package org.worthwhile.usecase.backup;

import java.time.Clock;
import java.util.Optional;
import java.util.function.LongConsumer;
import javax.inject.Inject;
import javax.inject.Named;
import org.worthwhile.domain.access.Person;
import org.worthwhile.domain.audit.AuditTrail;
import org.worthwhile.domain.audit.Stamp;
import org.worthwhile.domain.backup.Archive;
import org.worthwhile.domain.backup.Directory;
import org.worthwhile.domain.backup.Restoration;
import org.worthwhile.domain.ledger.Ledger;
import org.worthwhile.domain.refusal.NotEmpty;
import org.worthwhile.usecase.ledger.RebuildLedger;

/** Puts everything a backup contains into an empty installation, all of it or nothing. The ledger is built anew from Jira's worklogs and the restored rates. */
@Named
public class RestoreEverything {

    private final BackupAccess access;
    private final Archive archive;
    private final Restoration restoration;
    private final Directory directory;
    private final Ledger ledger;
    private final RebuildLedger rebuildLedger;
    private final AuditTrail trail;
    private final Clock clock;

    @Inject
    public RestoreEverything(BackupAccess access, Archive archive, Restoration restoration, Directory directory, Ledger ledger,
            RebuildLedger rebuildLedger, AuditTrail trail, Clock clock) {
        this.access = access;
        this.archive = archive;
        this.restoration = restoration;
        this.directory = directory;
        this.ledger = ledger;
        this.rebuildLedger = rebuildLedger;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Who holds the ledger first restores; a second one waits, and then finds that the installation is not empty.
     *
     * @param done hears how many records are done
     */
    public RestoreReport restore(Optional<Person> who, RecordSource document, RestoreRun run, LongConsumer done) {
        Person person = access.require(who);
        ledger.hold();
        if (!archive.isEmpty()) {
            throw new NotEmpty();
        }
        RestoreReport report = new RestorePass(restoration, directory, done).through(document);
        restoration.finish();
        rebuildLedger.order(who);
        trail.record(BackupRecords.restored(run, report, Stamp.of(person, clock.instant())));
        return report;
    }
}
