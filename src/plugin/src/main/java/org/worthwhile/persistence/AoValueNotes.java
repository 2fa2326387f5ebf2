package org.worthwhile.persistence;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import javax.inject.Inject;
import javax.inject.Named;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.sal.api.rdbms.TransactionalExecutorFactory;
import net.java.ao.Query;
import org.worthwhile.domain.refusal.ConcurrentChange;
import org.worthwhile.domain.valuenote.IssueLink;
import org.worthwhile.domain.valuenote.NewNote;
import org.worthwhile.domain.valuenote.NoteId;
import org.worthwhile.domain.valuenote.NoteOutline;
import org.worthwhile.domain.valuenote.NoteWorth;
import org.worthwhile.domain.valuenote.ValueNote;
import org.worthwhile.domain.valuenote.ValueNotes;

/** Value notes in the tables VALUE_NOTE, NOTE_LINK and REVISION. */
@Named
public final class AoValueNotes implements ValueNotes {

    /** Stands in until the database has given an id. */
    private static final NoteId NO_ID = NoteId.of(0);

    private final ActiveObjects ao;
    private final OwnSql sql;
    private final Revisions revisions;
    private final FigureChanges changes;

    @Inject
    public AoValueNotes(ActiveObjects ao, TransactionalExecutorFactory connections) {
        this.ao = ao;
        this.sql = new OwnSql(ao, connections);
        this.revisions = new Revisions(ao);
        this.changes = new FigureChanges(ao);
    }

    @Override
    public Optional<ValueNote> byId(NoteId id) {
        return byIds(List.of(id)).stream().findFirst();
    }

    @Override
    public List<ValueNote> ofIssue(long issueId) {
        return rowsByIds(RowsByIds.find(ao, NoteLinkEntity.class, "ISSUE_ID", List.of(issueId)).stream()
                .map(NoteLinkEntity::getNoteId)
                .collect(Collectors.toSet()));
    }

    @Override
    public List<ValueNote> byIds(Collection<NoteId> ids) {
        return rowsByIds(ids.stream().map(NoteId::value).collect(Collectors.toSet()));
    }

    @Override
    public List<NoteOutline> outlinesOf(long projectId) {
        return new NoteOutlines(sql).ofProject(projectId);
    }

    /** Row by row: the texts of a project may be many, and no database compares them as people do. */
    @Override
    public Set<NoteId> withText(long projectId, Predicate<String> wanted) {
        Set<NoteId> found = new HashSet<>();
        ao.stream(ValueNoteEntity.class, Query.select("ID, WORDS, READING").where("PROJECT_ID = ?", projectId), row -> {
            if (wanted.test(row.getWords()) || row.getReading() != null && wanted.test(row.getReading())) {
                found.add(NoteId.of(row.getID()));
            }
        });
        return found;
    }

    @Override
    public List<NoteWorth> worthOfProjects(Collection<Long> projectIds) {
        return new NoteWorths(sql).ofProjects(projectIds);
    }

    @Override
    public List<NoteWorth> worthOfIssues(Collection<Long> issueIds) {
        return new NoteWorths(sql).ofIssues(issueIds);
    }

    @Override
    public ValueNote add(NewNote note) {
        ValueNote unstored = note.storedAs(NO_ID);
        ValueNoteEntity[] row = new ValueNoteEntity[1];
        currencies(unstored).whileWatching(() -> row[0] = ao.create(ValueNoteEntity.class, NoteRows.columns(unstored)));
        ValueNote stored = note.storedAs(NoteId.of(row[0].getID()));
        for (IssueLink link : stored.links()) {
            ao.create(NoteLinkEntity.class, NoteRows.columns(stored.id(), stored.projectId(), link));
        }
        changes.on(issuesOf(stored));
        return stored;
    }

    @Override
    public ValueNote save(ValueNote changed) {
        long id = changed.id().value();
        ValueNoteEntity row = latest(id, changed.version());
        ValueNote next = changed.nextVersion();
        revisions.claim(ConcurrentChange.ofNote(id), next.version());
        currencies(next).before(row.getProjectId(), countingCurrency(row)).whileWatching(() -> {
            NoteRows.update(row, next);
            row.save();
        });
        changes.on(issuesOf(next));
        return next;
    }

    private ProjectCurrencies currencies(ValueNote note) {
        return new ProjectCurrencies(ao, changes).afterwards(note.projectId(), note.valuation().likely()
                .filter(likely -> note.state().counts()).map(likely -> likely.getCurrencyUnit().getCode()).orElse(null));
    }

    private static String countingCurrency(ValueNoteEntity row) {
        return row.getLikelyMinor() != null && NoteSelect.countingStates().contains(row.getState()) ? row.getCurrency() : null;
    }

    private static List<Long> issuesOf(ValueNote note) {
        return note.links().stream().map(IssueLink::issueId).collect(Collectors.toList());
    }

    private ValueNoteEntity latest(long id, long expectedVersion) {
        return Arrays.stream(ao.find(ValueNoteEntity.class, Query.select().where("ID = ?", id)))
                .filter(row -> row.getNoteVersion() == expectedVersion)
                .findFirst()
                .orElseThrow(() -> ConcurrentChange.ofNote(id));
    }

    private List<ValueNote> rowsByIds(Collection<Long> ids) {
        return LinkedNotes.of(ao, RowsByIds.find(ao, ValueNoteEntity.class, "ID", ids));
    }
}
