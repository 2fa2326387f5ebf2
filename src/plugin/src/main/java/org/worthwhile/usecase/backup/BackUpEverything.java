package org.worthwhile.usecase.backup;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import javax.inject.Inject;
import javax.inject.Named;
import org.worthwhile.domain.access.Person;
import org.worthwhile.domain.audit.AuditTrail;
import org.worthwhile.domain.audit.Stamp;
import org.worthwhile.domain.backup.Archive;
import org.worthwhile.domain.backup.Directory;

/** Hands out everything the app keeps, for an administrator to put away. */
@Named
public class BackUpEverything {

    private final BackupAccess access;
    private final Archive archive;
    private final Directory directory;
    private final AuditTrail trail;
    private final Clock clock;

    @Inject
    public BackUpEverything(BackupAccess access, Archive archive, Directory directory, AuditTrail trail, Clock clock) {
        this.access = access;
        this.archive = archive;
        this.directory = directory;
        this.trail = trail;
        this.clock = clock;
    }

    /** Nothing is read before the backup is written somewhere. */
    public Backup begin(Optional<Person> who) {
        Person person = access.require(who);
        Instant now = clock.instant();
        trail.record(BackupRecords.exported(Stamp.of(person, now)));
        return new Backup(now, archive, directory);
    }
}
