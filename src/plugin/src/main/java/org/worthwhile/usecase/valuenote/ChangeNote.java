package org.worthwhile.usecase.valuenote;

import java.time.Clock;
import java.util.Optional;
import java.util.function.BiFunction;
import javax.inject.Inject;
import javax.inject.Named;
import org.worthwhile.domain.access.Person;
import org.worthwhile.domain.audit.Stamp;
import org.worthwhile.domain.refusal.ConcurrentChange;
import org.worthwhile.domain.valuenote.ValueNote;
import org.worthwhile.domain.valuenote.ValueNotes;

/** What every change of a note has in common: permission, the version that the person saw, saving, audit. */
@Named
public class ChangeNote {

    private final NoteAccess access;
    private final ValueNotes notes;
    private final ChangeRecords records;
    private final Clock clock;

    @Inject
    public ChangeNote(NoteAccess access, ValueNotes notes, ChangeRecords records, Clock clock) {
        this.access = access;
        this.notes = notes;
        this.records = records;
        this.clock = clock;
    }

    /**
     * @param change from the note as it is to the note as it should be; refuses what is not acceptable
     * @throws ConcurrentChange when the note is no longer at the version that the person saw
     */
    NoteDetails apply(Optional<Person> who, long id, long version, String action,
            BiFunction<ValueNote, Stamp, ValueNote> change) {
        NoteDetails details = access.toEdit(who, id);
        ValueNote before = details.note();
        if (before.version() != version) {
            throw ConcurrentChange.ofNote(id);
        }
        ValueNote after = notes.save(change.apply(before, Stamp.of(who.orElseThrow(), clock.instant())));
        records.changed(action, before, after);
        return details.with(after);
    }
}
