package org.worthwhile.field;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.inject.Inject;
import javax.inject.Named;
import org.worthwhile.domain.figure.FigureField;
import org.worthwhile.jira.CurrentReader;
import org.worthwhile.usecase.field.FieldFigures;
import org.worthwhile.usecase.field.ReadFieldFigures;

/** What our fields are made from: what the reader may see or, through the {@link IndexDoor}, everything. Nothing that fails gets out of here. */
@Named
final class FieldReading {

    private final ReadFieldFigures readFieldFigures;
    private final CurrentReader reader;
    private final IndexDoor door;
    private final Complaints complaints;
    private final RecentFigures recent;

    @Inject
    FieldReading(ReadFieldFigures readFieldFigures, CurrentReader reader, IndexDoor door, Complaints complaints, Clock clock) {
        this.readFieldFigures = readFieldFigures;
        this.reader = reader;
        this.door = door;
        this.complaints = complaints;
        this.recent = new RecentFigures(clock);
    }

    /** For Jira, which keeps the value for nobody else than who asked for it. */
    <T> Optional<T> value(FigureField kind, CustomField field, Issue issue, Function<FieldFigures, Optional<T>> wanted) {
        return safely(kind, Optional::empty, () -> door.isOpenFor(field) ? indexed(issue).flatMap(wanted) : seen(issue).flatMap(wanted));
    }

    /** For a place that shows something to the reader. */
    <T> T shown(FigureField kind, Issue issue, T nothing, Function<FieldFigures, T> shown) {
        return safely(kind, () -> nothing, () -> seen(issue).map(shown).orElse(nothing));
    }

    private <T> T safely(FigureField kind, Supplier<T> otherwise, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (RuntimeException | LinkageError e) {
            complaints.about("The field " + kind.key() + " could not be read", e);
            return otherwise.get();
        }
    }

    private Optional<FieldFigures> seen(Issue issue) {
        return issue == null || issue.getKey() == null ? Optional.empty()
                : Optional.of(recent.of(issue, reader.person(), () -> readFieldFigures.of(reader.person(), issue.getKey())));
    }

    /** An issue that is not created yet has no figures. */
    private Optional<FieldFigures> indexed(Issue issue) {
        return issue.getId() == null || issue.getProjectId() == null ? Optional.empty()
                : Optional.of(readFieldFigures.forIndex(issue.getId(), issue.getProjectId()));
    }
}
