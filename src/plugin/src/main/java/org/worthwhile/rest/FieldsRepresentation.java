package org.worthwhile.rest;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.worthwhile.domain.figure.CreatedField;
import org.worthwhile.domain.figure.FigureField;
import org.worthwhile.usecase.field.FieldDetails;
import org.worthwhile.usecase.field.FieldList;

/** The fields of ours that there are in Jira. */
final class FieldsRepresentation {

    final List<FieldKindRepresentation> kinds;
    /** Absent when nothing waits, as far as is known. */
    final String waitingSince;
    final long waitingChanges;
    final boolean mayChange;

    FieldsRepresentation(FieldList list) {
        kinds = Arrays.stream(FigureField.values()).map(kind -> new FieldKindRepresentation(kind, list)).collect(Collectors.toUnmodifiableList());
        waitingSince = list.waitingSince().map(Instant::toString).orElse(null);
        waitingChanges = list.waitingChanges();
        mayChange = list.mayChange();
    }

    /** Those of one kind; none when it was not created. */
    static final class FieldKindRepresentation {

        final String kind;
        final List<FieldRepresentation> fields;

        private FieldKindRepresentation(FigureField kind, FieldList list) {
            this.kind = kind.key();
            fields = list.of(kind).stream().map(FieldRepresentation::new).collect(Collectors.toUnmodifiableList());
        }
    }

    /** One field. */
    static final class FieldRepresentation {

        final String id;
        final String name;
        final boolean allProjects;
        /** How many are named; absent when it is in all of them. */
        final Integer projects;
        final boolean allIssueTypes;
        final String searching;
        /** Absent when it was made and changed in Jira's own forms alone. */
        final String changedAt;
        final boolean waitingForIndex;

        private FieldRepresentation(FieldDetails details) {
            CreatedField field = details.field();
            id = field.id();
            name = field.name();
            allProjects = field.reach().isInAllProjects();
            projects = allProjects ? null : field.reach().projects();
            allIssueTypes = field.reach().isOfAllIssueTypes();
            searching = field.searching().name();
            changedAt = details.changed().map(stamp -> stamp.at().toString()).orElse(null);
            waitingForIndex = details.isWaitingForIndex();
        }
    }
}
