package org.worthwhile.domain.valuenote;

import java.util.List;
import java.util.Objects;
import org.worthwhile.domain.audit.Stamp;

/** A value note before it has an id. */
public final class NewNote {

    private final long projectId;
    private final Side side;
    private final Statement statement;
    private final Valuation valuation;
    private final List<IssueLink> links;
    private final Stamp written;

    public NewNote(long projectId, Side side, Statement statement, Valuation valuation, List<IssueLink> links, Stamp written) {
        this.projectId = projectId;
        this.side = Objects.requireNonNull(side, "side");
        this.statement = Objects.requireNonNull(statement, "statement");
        this.valuation = Objects.requireNonNull(valuation, "valuation");
        this.links = List.copyOf(links);
        this.written = Objects.requireNonNull(written, "written");
    }

    /** The note as its first version. */
    public ValueNote storedAs(NoteId id) {
        return ValueNote.builder(id).version(ValueNote.FIRST_VERSION).projectId(projectId).side(side)
                .statement(statement).valuation(valuation).state(NoteState.of(valuation)).links(links)
                .created(written).changed(written).build();
    }
}
