package org.worthwhile.usecase.backup;

import java.util.Optional;
import javax.inject.Inject;
import javax.inject.Named;
import org.worthwhile.domain.access.Person;
import org.worthwhile.domain.backup.Archive;

/** Tells an administrator what a backup would hold, and whether one could be restored. */
@Named
public class ReadHoldings {

    private final BackupAccess access;
    private final Archive archive;
    private final ReadRestoreState readRestoreState;

    @Inject
    public ReadHoldings(BackupAccess access, Archive archive, ReadRestoreState readRestoreState) {
        this.access = access;
        this.archive = archive;
        this.readRestoreState = readRestoreState;
    }

    public Holdings holdings(Optional<Person> who) {
        access.require(who);
        return new Holdings(archive.counts(), archive.isEmpty(), readRestoreState.state());
    }
}
