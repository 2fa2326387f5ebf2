package org.worthwhile.usecase.backup;

import org.worthwhile.domain.backup.Directory;
import org.worthwhile.domain.backup.Restoration;
import org.worthwhile.domain.refusal.InvalidRequest;

/** What one pass through a document knows by now, and where it puts what it reads. */
final class RestoreWork {

    final Restoration target;
    final Findings findings = new Findings();
    final LocalNames names;
    final Refs customers = new Refs();
    final Refs contacts = new Refs();
    /** The number of the customer, by that of the contact. */
    final Refs employers = new Refs();
    final Refs notes = new Refs();
    final Refs rates = new Refs();

    RestoreWork(Restoration target, Directory directory) {
        this.target = target;
        this.names = new LocalNames(directory, findings);
    }

    /** The id here of what the field names; {@link Refs#LEFT_OUT} for what has no place here. */
    static long idOf(Record record, String name, Refs known) {
        return known.idOf(record.number(name)).orElseThrow(() -> record.problem(name, "worthwhile.error.backup-reference"));
    }

    /** Remembers under which id the record is known here. */
    static void remember(Record record, Refs known, long id) {
        if (!known.put(record.number("ref"), id)) {
            throw record.problem("ref", "worthwhile.error.backup-order");
        }
    }

    /** What is there twice would be refused by the store in the middle of everything. */
    static InvalidRequest twice(Record record, String name) {
        return record.problem(name, "worthwhile.error.backup-twice");
    }
}
