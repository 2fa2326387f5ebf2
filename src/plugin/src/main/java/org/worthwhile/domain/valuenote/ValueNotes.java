package org.worthwhile.domain.valuenote;

import java.util.List;
import java.util.Optional;

/** All value notes. */
public interface ValueNotes {

    Optional<ValueNote> byId(NoteId id);

    /** Those linked to the issue, in any order. */
    List<ValueNote> ofIssue(long issueId);

    ValueNote add(NewNote note);

    /**
     * Keeps a changed note, which carries the version it was read at, and returns it as the next version.
     *
     * @throws org.worthwhile.domain.refusal.ConcurrentChange when the stored note has another version by now
     */
    ValueNote save(ValueNote changed);
}
