package org.worthwhile.inmemory;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.worthwhile.domain.audit.Stamp;
import org.worthwhile.domain.refusal.ConcurrentChange;
import org.worthwhile.domain.valuenote.IssueLink;
import org.worthwhile.domain.valuenote.LinkedIssues;
import org.worthwhile.domain.valuenote.NewNote;
import org.worthwhile.domain.valuenote.NoteId;
import org.worthwhile.domain.valuenote.NoteOutline;
import org.worthwhile.domain.valuenote.NoteWorth;
import org.worthwhile.domain.valuenote.ValueNote;
import org.worthwhile.domain.valuenote.ValueNotes;

public final class InMemoryValueNotes implements ValueNotes, LinkedIssues {

    private static final Long NOWHERE = 0L;

    private final SortedMap<Long, ValueNote> notes = new TreeMap<>();
    private final Map<Long, Long> projectOf = new TreeMap<>();
    private long lastId;

    @Override
    public Optional<ValueNote> byId(NoteId id) {
        return Optional.ofNullable(notes.get(id.value()));
    }

    @Override
    public List<ValueNote> ofIssue(long issueId) {
        return ofIssues(List.of(issueId));
    }

    private List<ValueNote> ofIssues(Collection<Long> issueIds) {
        return notes.values().stream()
                .filter(note -> note.links().stream().anyMatch(link -> issueIds.contains(link.issueId())))
                .toList();
    }

    @Override
    public List<ValueNote> byIds(Collection<NoteId> ids) {
        return ids.stream().distinct().map(this::byId).flatMap(Optional::stream).toList();
    }

    @Override
    public List<NoteOutline> outlinesOf(long projectId) {
        return ofProject(projectId).map(NoteOutline::of).toList();
    }

    @Override
    public Set<NoteId> withText(long projectId, Predicate<String> wanted) {
        return ofProject(projectId).filter(note -> wanted.test(note.words().text()) || wanted.test(note.reading().text()))
                .map(ValueNote::id).collect(Collectors.toSet());
    }

    private Stream<ValueNote> ofProject(long projectId) {
        return notes.values().stream().filter(note -> note.projectId() == projectId);
    }

    @Override
    public List<NoteWorth> worthOfProjects(Collection<Long> projectIds) {
        return notes.values().stream().filter(note -> projectIds.contains(note.projectId())).map(this::worth).filter(InMemoryValueNotes::counts).toList();
    }

    @Override
    public List<NoteWorth> worthOfIssues(Collection<Long> issueIds) {
        return ofIssues(issueIds).stream()
                .map(this::worth)
                .map(note -> note.linkedTo(note.links().stream().filter(link -> issueIds.contains(link.issueId())).toList()))
                .filter(InMemoryValueNotes::counts)
                .toList();
    }

    private NoteWorth worth(ValueNote note) {
        return NoteWorth.of(note).linkedTo(note.links().stream().map(link -> link.lastSeenIn(projectOf.getOrDefault(link.issueId(), NOWHERE))).toList());
    }

    private static boolean counts(NoteWorth worth) {
        return worth.countsForCustomer() && worth.expectedValue().isPresent();
    }

    @Override
    public Set<Long> notLookedAfter(int most) {
        return linked().filter(id -> !projectOf.containsKey(id)).limit(most).collect(Collectors.toSet());
    }

    @Override
    public SortedSet<Long> after(long issueId, int most) {
        return linked().filter(id -> id > issueId).limit(most).collect(Collectors.toCollection(TreeSet::new));
    }

    @Override
    public int areIn(Collection<Long> issueIds, Map<Long, Long> projectIds) {
        Set<Long> different = issueIds.stream().filter(id -> !projectIds.getOrDefault(id, NOWHERE).equals(projectOf.get(id))).collect(Collectors.toSet());
        different.forEach(id -> projectOf.put(id, projectIds.getOrDefault(id, NOWHERE)));
        return (int) notes.values().stream().flatMap(note -> note.links().stream()).filter(link -> different.contains(link.issueId())).count();
    }

    private Stream<Long> linked() {
        return notes.values().stream().flatMap(note -> note.links().stream()).map(IssueLink::issueId).distinct().sorted();
    }

    @Override
    public ValueNote add(NewNote note) {
        return keep(note.storedAs(NoteId.of(++lastId)));
    }

    @Override
    public ValueNote save(ValueNote changed) {
        if (byId(changed.id()).filter(stored -> stored.version() == changed.version()).isEmpty()) {
            throw ConcurrentChange.ofNote(changed.id().value());
        }
        return keep(changed.nextVersion());
    }

    public List<ValueNote> all() {
        return List.copyOf(notes.values());
    }

    /** Puts a note in as it is, under the next id. */
    ValueNote keepAsNew(ValueNote note) {
        return keep(ValueNote.builder(NoteId.of(lastId + 1)).version(note.version()).projectId(note.projectId()).side(note.side())
                .statement(note.statement()).valuation(note.valuation()).state(note.state()).links(note.links())
                .created(Stamp.of(note.createdBy(), note.createdAt())).changed(Stamp.of(note.changedBy(), note.changedAt())).build());
    }

    /** Puts a note in as it is, for notes that no use case can make yet. */
    public ValueNote keep(ValueNote note) {
        notes.put(note.id().value(), note);
        lastId = Math.max(lastId, note.id().value());
        return note;
    }
}
