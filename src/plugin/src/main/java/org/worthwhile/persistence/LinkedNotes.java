package org.worthwhile.persistence;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.worthwhile.domain.valuenote.ValueNote;

/** Reads the links of notes, for all of them at once. */
final class LinkedNotes {

    private LinkedNotes() { }

    /** In the order of the rows. */
    static List<ValueNote> of(ActiveObjects ao, List<ValueNoteEntity> rows) {
        List<Long> ids = rows.stream().map(ValueNoteEntity::getID).collect(Collectors.toList());
        Map<Long, List<NoteLinkEntity>> links = RowsByIds.find(ao, NoteLinkEntity.class, "NOTE_ID", ids).stream()
                .collect(Collectors.groupingBy(NoteLinkEntity::getNoteId));
        return rows.stream()
                .map(row -> NoteRows.note(row, links.getOrDefault(row.getID(), List.of())))
                .collect(Collectors.toList());
    }
}
