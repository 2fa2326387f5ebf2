package org.worthwhile.domain.valuenote;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** All value notes. */
public interface ValueNotes {

    Optional<ValueNote> byId(NoteId id);

    /** Those linked to the issue, in any order. */
    List<ValueNote> ofIssue(long issueId);

    /** Those that exist, in any order; any number of ids. */
    List<ValueNote> byIds(Collection<NoteId> ids);

    /** Of the project's notes, with or without issues, in any order. */
    List<NoteOutline> outlinesOf(long projectId);

    /** Those of the project's notes whose words or reading are as wanted. */
    Set<NoteId> withText(long projectId, Predicate<String> wanted);

    /** Of the notes of these projects that count for the customer and have an expected value, in any order; any number of ids. */
    List<NoteWorth> worthOfProjects(Collection<Long> projectIds);

    /** The same of the notes linked to these issues, each once, with the links to these issues alone; any number of ids. */
    List<NoteWorth> worthOfIssues(Collection<Long> issueIds);

    ValueNote add(NewNote note);

    /**
     * Keeps a changed note, which carries the version it was read at, and returns it as the next version.
     *
     * @throws org.worthwhile.domain.refusal.ConcurrentChange when the stored note has another version by now
     */
    ValueNote save(ValueNote changed);
}
