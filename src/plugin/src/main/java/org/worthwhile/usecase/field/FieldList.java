package org.worthwhile.usecase.field;

import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.worthwhile.domain.audit.Stamp;
import org.worthwhile.domain.figure.FigureField;

/** All fields of ours that there are, and how the index of Jira stands to them. */
public final class FieldList {

    private final List<FieldDetails> fields;
    private final long waitingChanges;
    private final boolean mayChange;

    FieldList(List<FieldDetails> fields, long waitingChanges, boolean mayChange) {
        this.fields = List.copyOf(fields);
        this.waitingChanges = waitingChanges;
        this.mayChange = mayChange;
    }

    public List<FieldDetails> all() {
        return fields;
    }

    public List<FieldDetails> of(FigureField kind) {
        return fields.stream().filter(details -> details.field().kind() == kind).collect(Collectors.toUnmodifiableList());
    }

    public List<FigureField> missing() {
        return Arrays.stream(FigureField.values()).filter(kind -> of(kind).isEmpty()).collect(Collectors.toUnmodifiableList());
    }

    public List<FieldDetails> waitingForIndex() {
        return fields.stream().filter(FieldDetails::isWaitingForIndex).collect(Collectors.toUnmodifiableList());
    }

    /** The latest act that Jira's index has to be written after; absent when it was. */
    public Optional<Instant> waitingSince() {
        return waitingForIndex().stream().map(FieldDetails::changed).flatMap(Optional::stream).map(Stamp::at).max(Comparator.naturalOrder());
    }

    /** Changes of figures that the index does not know of yet; it is told within minutes. */
    public long waitingChanges() {
        return waitingChanges;
    }

    /** Whether the reader may create fields and change who finds by them. */
    public boolean mayChange() {
        return mayChange;
    }
}
