package org.worthwhile.usecase.backup;

import java.util.Optional;
import javax.inject.Inject;
import javax.inject.Named;
import org.worthwhile.domain.access.Person;
import org.worthwhile.domain.backup.Archive;
import org.worthwhile.domain.backup.Directory;
import org.worthwhile.domain.refusal.NotEmpty;

/** Reads a backup to its end and says what restoring it here would do. */
@Named
public class CheckBackup {

    private final BackupAccess access;
    private final Archive archive;
    private final Directory directory;

    @Inject
    public CheckBackup(BackupAccess access, Archive archive, Directory directory) {
        this.access = access;
        this.archive = archive;
        this.directory = directory;
    }

    /** Before a document is received at all. */
    public Person require(Optional<Person> who) {
        Person person = access.require(who);
        if (!archive.isEmpty()) {
            throw new NotEmpty();
        }
        return person;
    }

    public RestoreReport report(Optional<Person> who, RecordSource document) {
        require(who);
        return new RestorePass(new NothingRestored(), directory, records -> { }).through(document);
    }
}
